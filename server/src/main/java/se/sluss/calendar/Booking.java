package se.sluss.calendar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sluss.meeting.OccurrenceId;
import se.sluss.meeting.ParticipantId;

/**
 * The entry of one participant for one occurrence.
 *
 * @param failure why it is not as it should be
 * @param event the id of the entry in its mailbox
 * @param wanted the revision that the entry shall show
 * @param written the revision that it shows
 * @param since when that was written down
 */
public record Booking(
        UUID id,
        ParticipantId participant,
        OccurrenceId occurrence,
        BookingState state,
        @Nullable BookingFailure failure,
        @Nullable String event,
        int wanted,
        int written,
        Instant since) {}
