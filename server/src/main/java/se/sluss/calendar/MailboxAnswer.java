package se.sluss.calendar;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a mailbox answered. Problems name codes and states, never people. */
public sealed interface MailboxAnswer<T extends @Nullable Object> {

    /** It did what was asked. */
    record Done<T extends @Nullable Object>(T value) implements MailboxAnswer<T> {}

    /**
     * Not now.
     *
     * @param delay when to ask again, at the earliest
     */
    record Busy<T extends @Nullable Object>(Duration delay, String problem) implements MailboxAnswer<T> {}

    /** Never, as things stand. */
    record Refused<T extends @Nullable Object>(BookingFailure reason, String problem) implements MailboxAnswer<T> {}
}
