package se.sluss.calendar.watch;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.calendar.MailboxAnswer;
import se.sluss.platform.outbox.Job;
import se.sluss.platform.outbox.JobHandler;
import se.sluss.platform.outbox.JobOutcome;

/** Makes the subscription of a mailbox, or renews it; where there is none to be had, the sweeps find out. */
@Component
class KeepWatch implements JobHandler {

    /** What Graph grants for events; what it grants in fact is in its answer. */
    private static final Duration LONGEST = Duration.ofHours(70);

    private static final Duration AFTER_REFUSAL = Duration.ofHours(1);

    private final CalendarObserver observer;
    private final Watches watches;
    private final Watching watching;
    private final SecureRandom random;
    private final Clock clock;

    KeepWatch(CalendarObserver observer, Watches watches, Watching watching, SecureRandom random, Clock clock) {
        this.observer = observer;
        this.watches = watches;
        this.watching = watching;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Watching.WATCH;
    }

    @Override
    public Mono<JobOutcome> run(Job job) {
        return watches.find(job.payload())
                .flatMap(watch -> isNeeded(watch)
                        .flatMap(needed -> needed ? keep(watch) : Mono.just(done(watches.end(watch.share())))))
                .defaultIfEmpty(new JobOutcome.Done());
    }

    @Override
    public Mono<Void> exhausted(Job job, String problem) {
        return later(job.payload());
    }

    /** A mailbox for replies is watched until that is ended. */
    private Mono<Boolean> isNeeded(Watch watch) {
        return switch (watch.what()) {
            case ENTRIES -> watches.isNeeded(watch.share());
            case REPLIES -> Mono.just(true);
        };
    }

    private Mono<JobOutcome> keep(Watch watch) {
        String subscription = watch.subscription();
        return subscription == null ? subscribe(watch) : renew(watch, subscription);
    }

    private Mono<JobOutcome> subscribe(Watch watch) {
        String state = ClientState.random(random);
        return observer.subscribe(watch.mailbox(), watch.what(), state, until())
                .map(answer -> answer.outcome(
                        made -> done(watches.subscribed(watch.share(), made, ClientState.hash(state))
                                .then(watching.sweep(watch.share(), "of " + made.id()))),
                        (reason, problem) -> refused(watch, problem)));
    }

    private Mono<JobOutcome> renew(Watch watch, String subscription) {
        Mono<MailboxAnswer<Optional<Subscribed>>> renewal = observer.renew(watch.mailbox(), subscription, until());
        return renewal.map(answer -> answer.outcome(
                renewed -> done(renewed.map(granted -> watches.renewed(watch.share(), granted))
                        .orElseGet(() -> makeAnew(watch, subscription))),
                (reason, problem) -> refused(watch, problem)));
    }

    /** It is gone, and so may be what it should have told meanwhile. */
    private Mono<Void> makeAnew(Watch watch, String lost) {
        return watches.unsubscribed(watch.share())
                .then(watching.keep(watch.share(), "after " + lost))
                .then(watching.sweep(watch.share(), "after " + lost));
    }

    private JobOutcome refused(Watch watch, String problem) {
        return new JobOutcome.GivenUp(problem, later(watch.share()));
    }

    private Mono<Void> later(String share) {
        return watches.tryAgain(share, clock.instant().plus(AFTER_REFUSAL));
    }

    private Instant until() {
        return clock.instant().plus(LONGEST);
    }

    private static JobOutcome done(Mono<Void> record) {
        return new JobOutcome.Done(record);
    }
}
