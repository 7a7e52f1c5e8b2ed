package se.sluss.sms.smpp;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

/**
 * The session with the operator: bound as transceiver, so that receipts come the same way, and bound again whenever it
 * is lost. Sockets block; everything here runs on threads of its own.
 */
final class OperatorLink {

    private static final Logger log = LoggerFactory.getLogger(OperatorLink.class);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration WAIT_FOR_SESSION = Duration.ofSeconds(8);

    private final SmppSettings settings;
    private final OperatorSockets sockets;
    private final MessageReceiverListener receiver;
    private final Scheduler threads;
    private final Sinks.Many<Optional<SMPPSession>> current =
            Sinks.many().replay().latestOrDefault(Optional.empty());
    private volatile boolean bound;

    OperatorLink(
            SmppSettings settings,
            OperatorSockets sockets,
            MessageReceiverListener receiver,
            Scheduler threads,
            MeterRegistry meters) {
        this.settings = settings;
        this.sockets = sockets;
        this.receiver = receiver;
        this.threads = threads;
        meters.gauge("sluss.sms.smpp.bound", this, link -> link.bound ? 1 : 0);
    }

    /** The session, as soon as there is one; empty when that takes too long. */
    Mono<SMPPSession> session() {
        return current.asFlux().flatMap(Mono::justOrEmpty).next().timeout(WAIT_FOR_SESSION, Mono.empty());
    }

    /** Keeps a session for as long as somebody subscribes. */
    Flux<Void> keep() {
        return Mono.using(this::open, this::untilClosed, OperatorLink::end)
                .subscribeOn(threads)
                .doOnError(e -> log.warn("no session with the SMPP operator: {}", e.getMessage()))
                .onErrorComplete()
                .then(Mono.delay(settings.reconnect()).then())
                .repeat();
    }

    private SMPPSession open() throws IOException {
        var session = new SMPPSession(sockets);
        session.setEnquireLinkTimer((int) settings.enquireLink().toMillis());
        session.setTransactionTimer(ANSWER.toMillis());
        session.setMessageReceiverListener(receiver);
        session.connectAndBind(settings.host(), settings.port(), bind(), ANSWER.toMillis());
        return session;
    }

    private BindParameter bind() {
        return new BindParameter(
                BindType.BIND_TRX,
                settings.systemId(),
                settings.password().text(),
                settings.systemType(),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                null);
    }

    private Mono<Void> untilClosed(SMPPSession session) {
        return Mono.<Void>create(closed -> {
                    session.addSessionStateListener((state, before, source) -> {
                        if (state == SessionState.CLOSED) {
                            closed.success();
                        }
                    });
                    if (session.getSessionState() == SessionState.CLOSED) {
                        closed.success();
                    }
                })
                .doOnSubscribe(ignored -> offer(Optional.of(session)))
                .doFinally(ignored -> offer(Optional.empty()));
    }

    private void offer(Optional<SMPPSession> session) {
        bound = session.isPresent();
        log.info(bound ? "bound to the SMPP operator" : "the session with the SMPP operator has ended");
        current.emitNext(session, Sinks.EmitFailureHandler.busyLooping(ANSWER));
    }

    private static void end(SMPPSession session) {
        session.unbindAndClose();
    }
}
