package se.sluss.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import se.sluss.meeting.OccurrenceId;
import se.sluss.meeting.ParticipantId;

/**
 * Asks for another time in an entry that was asked for before.
 *
 * @param id of the booking
 * @param revision grows with each move; an older one is skipped
 */
public record BookingMove(
        UUID id,
        ParticipantId participant,
        OccurrenceId occurrence,
        String mailbox,
        int revision,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone) {

    /** Cannot be printed: it names a mailbox. */
    @Override
    public String toString() {
        return "BookingMove " + id;
    }
}
