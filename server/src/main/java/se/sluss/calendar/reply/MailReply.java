package se.sluss.calendar.reply;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.visit.Answer;

/** What a mail says about an invitation. Nobody has vouched for it: whoever reads it decides whom to believe. */
public sealed interface MailReply {

    /** Somebody answers (RFC 5546, 3.2.3). */
    record Answered(Subject subject, List<Attendee> attendees) implements MailReply {

        public Answered {
            attendees = List.copyOf(attendees);
        }
    }

    /**
     * Somebody proposes another time (RFC 5546, 3.2.7).
     *
     * @param proposal nothing when the time could not be read
     */
    record Proposed(
            Subject subject,
            List<Attendee> attendees,
            @Nullable Proposal proposal) implements MailReply {

        public Proposed {
            attendees = List.copyOf(attendees);
        }
    }

    /**
     * A mail of ours did not arrive (RFC 3464).
     *
     * @param messageId of our mail, with its angle brackets
     * @param recipient whom it did not reach
     * @param status such as {@code 5.1.1} (RFC 3463)
     */
    record NotDelivered(String messageId, String recipient, String status) implements MailReply {}

    /**
     * Which version of which entry is meant, and when the mail program wrote about it.
     *
     * @param stampedAt the later of two replies counts (RFC 5546, 2.1.5)
     */
    record Subject(String uid, int sequence, Instant stampedAt) {}

    /**
     * Whose answer it is.
     *
     * @param address lower case
     */
    record Attendee(String address, Participation participation) {

        /** Cannot be printed: addresses do not belong in logs. */
        @Override
        public String toString() {
            return "Attendee";
        }
    }

    /** The time that somebody proposes. */
    record Proposal(Instant startsAt, Instant endsAt) {}

    /** What an attendee does (PARTSTAT of RFC 5545, 3.2.12). */
    enum Participation {
        ACCEPTED,
        TENTATIVE,
        DECLINED,
        DELEGATED,
        /** Nothing that would be an answer. */
        UNDECIDED;

        /** As an answer, where it is one. */
        public @Nullable Answer answer() {
            return switch (this) {
                case ACCEPTED -> Answer.ACCEPTED;
                case TENTATIVE -> Answer.TENTATIVE;
                case DECLINED -> Answer.DECLINED;
                case DELEGATED, UNDECIDED -> null;
            };
        }
    }
}
