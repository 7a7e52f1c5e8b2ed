package se.sluss.signaling;

import org.springframework.web.reactive.socket.CloseStatus;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.util.concurrent.Queues;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.signal.fromserver.Ended;
import se.sluss.protocol.signal.fromserver.ServerSignal;
import se.sluss.room.Line;

/**
 * The way out to one socket: a bounded queue. A browser that does not keep up loses its socket, and not the room its
 * memory; it comes back with a new one.
 */
final class SocketLine implements Line {

    static final int QUEUE = 256;

    private static final int IN_FLIGHT = 8;
    private static final int APPLICATION_CODES = 4000;

    private final Sinks.Many<ServerSignal> queue = Sinks.many()
            .unicast()
            .onBackpressureBuffer(Queues.<ServerSignal>get(QUEUE).get());
    private final Sinks.Empty<Void> end = Sinks.empty();
    private CloseStatus status = CloseStatus.NORMAL;
    private boolean closed;

    @Override
    public synchronized void send(ServerSignal signal) {
        if (!closed && queue.tryEmitNext(signal).isFailure()) {
            close(CloseStatus.SERVICE_OVERLOAD);
        }
    }

    /** Closes with 4000 plus the HTTP status of the code, so that a page knows the reason even if the signal is lost. */
    @Override
    public synchronized void end(ErrorCode why) {
        send(new Ended(why.code()));
        close(new CloseStatus(APPLICATION_CODES + why.status(), why.code()));
    }

    /** Closes once everything in the queue is sent. The first reason stays. */
    synchronized void close(CloseStatus why) {
        if (!closed) {
            closed = true;
            status = why;
            queue.tryEmitComplete();
            end.tryEmitEmpty();
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Completes when the line is closed, on another thread than that of the closing. */
    Mono<Void> closed() {
        return end.asMono().publishOn(Schedulers.parallel());
    }

    synchronized CloseStatus status() {
        return status;
    }

    /** What is to be sent, for the one socket; ends when the line is closed. Sending never runs on the sender's thread. */
    Flux<String> texts() {
        return queue.asFlux().publishOn(Schedulers.parallel(), IN_FLIGHT).map(ServerSignal::encode);
    }
}
