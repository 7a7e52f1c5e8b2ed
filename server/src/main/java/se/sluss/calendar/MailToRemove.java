package se.sluss.calendar;

import java.util.UUID;
import se.sluss.meeting.OccurrenceId;
import se.sluss.meeting.ParticipantId;

/**
 * A mail that is no longer needed.
 *
 * @param id of the booking it led to, or would have led to; also the lane
 * @param cause what made it superfluous
 */
public record MailToRemove(
        UUID id, ParticipantId participant, OccurrenceId occurrence, MailReference mail, Cause cause) {

    /** Why a mail is removed. Each removes it once: who declined, and then accepts from the bin, causes both. */
    public enum Cause {
        BOOKED,
        DECLINED,
        /** A newer mail says what holds now, or nothing does. */
        REPLACED
    }
}
