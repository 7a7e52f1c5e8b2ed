package se.sluss.calendar.watch;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.calendar.EntryTime;
import se.sluss.platform.outbox.Job;
import se.sluss.platform.outbox.JobHandler;
import se.sluss.platform.outbox.JobOutcome;

/** Looks at an entry that something was noticed about, and compares it with what it should be. */
@Component
class LookAtEntry implements JobHandler {

    /** While a change of ours is under way, what is seen says nothing. */
    private static final Duration UNTIL_WRITTEN = Duration.ofSeconds(10);

    private final WatchedEntries entries;
    private final CalendarObserver observer;

    LookAtEntry(WatchedEntries entries, CalendarObserver observer) {
        this.entries = entries;
        this.observer = observer;
    }

    @Override
    public String kind() {
        return Watching.LOOK;
    }

    @Override
    public Mono<JobOutcome> run(Job job) {
        return entries.find(UUID.fromString(job.payload()))
                .flatMap(entry -> entry.isSettled()
                        ? look(entry)
                        : Mono.just(new JobOutcome.Later(UNTIL_WRITTEN, "a change of ours is under way")))
                .defaultIfEmpty(new JobOutcome.Done());
    }

    private Mono<JobOutcome> look(WatchedEntry entry) {
        return observer.look(entry.placed())
                .map(answer -> answer.outcome(
                        seen -> new JobOutcome.Done(compare(entry, seen)),
                        (reason, problem) -> new JobOutcome.GivenUp(problem, Mono.empty())));
    }

    private Mono<Void> compare(WatchedEntry entry, SeenEntry seen) {
        return switch (seen) {
            case SeenEntry.At(EntryTime time) ->
                entry.isAt(time) ? entries.isRight(entry) : entries.hasMoved(entry, time);
            case SeenEntry.AtNoTime() -> entries.differs(entry);
            case SeenEntry.Missing() -> entries.isMissing(entry);
        };
    }
}
