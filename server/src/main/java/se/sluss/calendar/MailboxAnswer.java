package se.sluss.calendar;

import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.sluss.platform.outbox.JobOutcome;

/** What a mailbox answered. Problems name codes and states, never people. */
public sealed interface MailboxAnswer<T extends @Nullable Object> {

    /** It did what was asked. */
    record Done<T extends @Nullable Object>(T value) implements MailboxAnswer<T> {}

    /**
     * Not now.
     *
     * @param delay when to ask again, at the earliest; nothing when it did not say
     */
    record Busy<T extends @Nullable Object>(@Nullable Duration delay, String problem) implements MailboxAnswer<T> {}

    /** Never, as things stand. */
    record Refused<T extends @Nullable Object>(BookingFailure reason, String problem) implements MailboxAnswer<T> {}

    /**
     * What the answer means for the job that asked.
     *
     * @param done what follows when it did what was asked
     * @param refused what follows when it never will
     */
    default JobOutcome outcome(Function<T, JobOutcome> done, BiFunction<BookingFailure, String, JobOutcome> refused) {
        return switch (this) {
            case Done<T>(T value) -> done.apply(value);
            case Busy<T>(var delay, var problem) -> new JobOutcome.Later(delay, problem);
            case Refused<T>(var reason, var problem) -> refused.apply(reason, problem);
        };
    }
}
