package se.sluss.calendar.watch;

import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.platform.background.Background;
import se.sluss.platform.database.Notifications;

/** Keeps the watch: renews what is due, sweeps from time to time, and sends somebody to look at what was noticed. */
@Component
class WatchKeeping {

    private static final Duration ROUND = Duration.ofMinutes(1);
    /** Longer than an attempt to subscribe may take. */
    private static final Duration BETWEEN_LOOKS_FOR_STRAYS = Duration.ofMinutes(15);

    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(6);
    private static final int AT_ONCE = 200;

    private final Watches watches;
    private final NoticedEntries noticed;
    private final Watching watching;
    private final StraySubscriptions strays;
    private final Notifications notifications;
    private final TransactionalOperator transaction;
    private final Background background;

    WatchKeeping(
            Watches watches,
            NoticedEntries noticed,
            Watching watching,
            StraySubscriptions strays,
            Notifications notifications,
            TransactionalOperator transaction,
            Background background) {
        this.watches = watches;
        this.noticed = noticed;
        this.watching = watching;
        this.strays = strays;
        this.notifications = notifications;
        this.transaction = transaction;
        this.background = background;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        background.keep("watches", Flux.interval(ROUND).onBackpressureDrop().concatMap(ignored -> round()));
        background.keep(
                "stray subscriptions",
                Flux.interval(Duration.ZERO, BETWEEN_LOOKS_FOR_STRAYS)
                        .onBackpressureDrop()
                        .concatMap(ignored -> strays.look()));
        background.keep(
                "noticed entries",
                notifications.on(NoticedEntries.CHANNEL).onBackpressureLatest().concatMap(ignored -> lookAtAll()));
    }

    /** Asks for what is due. Every node does; the keys of the jobs make it once. */
    Mono<Void> round() {
        return watches.toRenew()
                .concatMap(due -> watching.keep(due.share(), due.since().toString()))
                .thenMany(watches.toSweep(BETWEEN_SWEEPS)
                        .concatMap(
                                due -> watching.sweep(due.share(), due.since().toString())))
                .then();
    }

    private Mono<Void> lookAtAll() {
        return transaction
                .transactional(noticed.take(AT_ONCE).flatMap(entries -> Flux.fromIterable(entries)
                        .concatMap(watching::look)
                        .then(Mono.just(entries.size()))))
                .repeat()
                .takeUntil(size -> size < AT_ONCE)
                .then();
    }
}
