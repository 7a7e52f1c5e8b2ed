package se.sluss.signaling;

import io.netty.handler.codec.TooLongFrameException;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.WebSocketSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.identification.VisitCookies;
import se.sluss.platform.error.Incidents;
import se.sluss.platform.limits.Allowance;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.limits.Limits;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.signal.MalformedSignal;
import se.sluss.protocol.signal.fromclient.ClientSignal;
import se.sluss.protocol.signal.fromserver.Pulse;

/** Carries one conversation over one socket: strict about what comes in, steady about signs of life. */
@Component
class SocketHandler implements WebSocketHandler {

    private final Greeting greeting;
    private final SignalingSettings settings;
    private final Limits limits;
    private final Incidents incidents;

    SocketHandler(Greeting greeting, SignalingSettings settings, Limits limits, Incidents incidents) {
        this.greeting = greeting;
        this.settings = settings;
        this.limits = limits;
        this.incidents = incidents;
    }

    @Override
    public Mono<Void> handle(WebSocketSession socket) {
        var line = new SocketLine();
        var held = VisitCookies.hashes(socket.getHandshakeInfo().getCookies());
        var conversation = new Conversation(greeting, held, line);
        return Mono.when(listen(socket, conversation, line), speak(socket, line), insistOnHello(conversation, line))
                .doFinally(ignored -> conversation.lost());
    }

    private Mono<Void> listen(WebSocketSession socket, Conversation conversation, SocketLine line) {
        Allowance allowance = limits.allowance(Limit.MESSAGES_PER_SOCKET);
        return socket.receive()
                .timeout(settings.silence())
                .map(Frame::of)
                .concatMap(frame ->
                        allowance.take() ? hear(frame, conversation, line) : end(line, ErrorCode.TOO_MANY_REQUESTS))
                .onErrorResume(e -> broken(e, line))
                .doFinally(ignored -> line.close(CloseStatus.NORMAL))
                .then();
    }

    /** Silence or a connection that broke needs no words; too large a message does. */
    private static Mono<Void> broken(Throwable cause, SocketLine line) {
        return cause instanceof TooLongFrameException ? end(line, ErrorCode.TOO_LARGE) : Mono.empty();
    }

    private Mono<Void> speak(WebSocketSession socket, SocketLine line) {
        Flux<WebSocketMessage> signals = line.texts().map(socket::textMessage);
        Flux<WebSocketMessage> pings = Flux.interval(settings.pulse())
                .onBackpressureDrop()
                .doOnNext(ignored -> line.send(new Pulse()))
                .map(ignored -> socket.pingMessage(buffers -> buffers.wrap(new byte[0])))
                .takeUntilOther(line.closed());
        return socket.send(Flux.merge(signals, pings)).then(Mono.defer(() -> socket.close(line.status())));
    }

    private Mono<Void> insistOnHello(Conversation conversation, SocketLine line) {
        return Mono.delay(settings.helloWithin())
                .takeUntilOther(line.closed())
                .filter(ignored -> !conversation.isGreeted())
                .flatMap(ignored -> end(line, ErrorCode.SESSION_REQUIRED));
    }

    private Mono<Void> hear(Frame frame, Conversation conversation, SocketLine line) {
        return switch (frame) {
            case Frame.Control() -> Mono.empty();
            case Frame.Binary() -> end(line, ErrorCode.MALFORMED_MESSAGE);
            case Frame.Text(String text) -> decoded(text, conversation, line).onErrorResume(e -> failed(e, line));
        };
    }

    private static Mono<Void> decoded(String text, Conversation conversation, SocketLine line) {
        try {
            return conversation.hear(ClientSignal.decode(text));
        } catch (MalformedSignal e) {
            return end(line, ErrorCode.MALFORMED_MESSAGE);
        }
    }

    private Mono<Void> failed(Throwable failure, SocketLine line) {
        incidents.log("socket", failure);
        return end(line, ErrorCode.INTERNAL);
    }

    private static Mono<Void> end(SocketLine line, ErrorCode why) {
        return Mono.fromRunnable(() -> line.end(why));
    }
}
