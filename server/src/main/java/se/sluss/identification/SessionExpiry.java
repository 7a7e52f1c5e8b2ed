package se.sluss.identification;

import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import se.sluss.platform.background.Background;

/** Ends sessions whose time is up, so that their sockets close too. */
@Component
class SessionExpiry {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private final Sessions sessions;
    private final Background background;

    SessionExpiry(Sessions sessions, Background background) {
        this.sessions = sessions;
        this.background = background;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        background.keep(
                "expired sessions",
                Flux.interval(LOOK_EVERY).onBackpressureDrop().concatMap(ignored -> sessions.endExpired()));
    }
}
