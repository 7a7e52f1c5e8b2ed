package se.sluss.calendar.watch;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.platform.outbox.Job;
import se.sluss.platform.outbox.JobHandler;
import se.sluss.platform.outbox.JobOutcome;

/**
 * Finds what changed in a calendar since the last sweep. Where Graph has forgotten that, every entry is looked at. For the
 * mailbox of replies it only says that it is time to read.
 */
@Component
class SweepCalendar implements JobHandler {

    private static final Duration BACK = Duration.ofDays(1);
    private static final Duration AHEAD = Duration.ofDays(400);

    private final CalendarObserver observer;
    private final Watches watches;
    private final NoticedEntries noticed;
    private final ReplyWatch replies;
    private final Clock clock;

    SweepCalendar(CalendarObserver observer, Watches watches, NoticedEntries noticed, ReplyWatch replies, Clock clock) {
        this.replies = replies;
        this.observer = observer;
        this.watches = watches;
        this.noticed = noticed;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Watching.SWEEP;
    }

    @Override
    public Mono<JobOutcome> run(Job job) {
        return watches.find(job.payload())
                .flatMap(watch -> switch (watch.what()) {
                    case ENTRIES -> sweep(watch);
                    case REPLIES -> Mono.<JobOutcome>just(new JobOutcome.Done(replies.announce()));
                })
                .defaultIfEmpty(new JobOutcome.Done());
    }

    @Override
    public Mono<Void> exhausted(Job job, String problem) {
        return watches.notSwept(job.payload());
    }

    private Mono<JobOutcome> sweep(Watch watch) {
        var now = clock.instant();
        return observer.changes(watch.mailbox(), watch.delta(), now.minus(BACK), now.plus(AHEAD))
                .map(answer -> answer.outcome(
                        changes -> new JobOutcome.Done(found(watch, changes)),
                        (reason, problem) -> new JobOutcome.GivenUp(problem, watches.notSwept(watch.share()))));
    }

    private Mono<Void> found(Watch watch, Changes changes) {
        var entries = changes.anew() ? noticed.addAll(watch.share()) : noticed.add(watch.share(), changes.events());
        return watches.swept(watch.share(), changes.link()).then(entries);
    }
}
