package se.sluss.calendar.watch;

import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Mono;

/** Lets tests in other packages begin a round of the watch without waiting for it. */
public final class WatchRounds {

    private WatchRounds() {}

    /** Asks for what is due now. */
    public static Mono<Void> of(ApplicationContext server) {
        return server.getBean(WatchKeeping.class).round();
    }

    /** Looks once for subscriptions that nobody knows. */
    public static Mono<Void> lookForStrays(ApplicationContext server) {
        return server.getBean(StraySubscriptions.class).look();
    }
}
