package se.sluss.calendar;

import java.util.UUID;
import se.sluss.meeting.OccurrenceId;
import se.sluss.meeting.ParticipantId;

/**
 * Asks for the end of an entry.
 *
 * @param id of the booking
 */
public record BookingRemoval(UUID id, ParticipantId participant, OccurrenceId occurrence, String mailbox) {

    /** Cannot be printed: it names a mailbox. */
    @Override
    public String toString() {
        return "BookingRemoval " + id;
    }
}
