package se.sluss.invitation;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import se.sluss.calendar.MailboxAnswer;

/** How an attempt to tell a participant something ended. */
sealed interface Sending {

    /** What a mailbox's answer to a mail amounts to. */
    static Sending of(MailboxAnswer<?> answer) {
        return switch (answer) {
            case MailboxAnswer.Done<?> ignored -> new Sent();
            case MailboxAnswer.Busy<?>(var delay, var problem) -> new Later(delay, problem);
            case MailboxAnswer.Refused<?>(var reason, var problem) -> new NotSent(reason.name(), problem);
        };
    }

    /** It is on its way. */
    record Sent() implements Sending {}

    /** There is nothing that this way of telling would tell. */
    record Unneeded() implements Sending {}

    /**
     * Not now.
     *
     * @param delay when to try again; nothing when nobody said
     */
    record Later(@Nullable Duration delay, String problem) implements Sending {}

    /**
     * Never.
     *
     * @param reason for the timeline
     * @param problem for the log
     */
    record NotSent(String reason, String problem) implements Sending {}
}
