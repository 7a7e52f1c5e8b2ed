package se.sluss.calendar;

import java.time.Duration;
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
 * @param written the revision that it shows, or would show if it were there
 * @param generation how many times it was begun anew or repaired
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
        int generation,
        Instant since) {

    /** How long an entry or a change of it may take before it is late. */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Whether something that should have been written by now has not. */
    public boolean isLate(Instant now) {
        boolean owed = state == BookingState.REQUESTED || (state.isInCalendar() && written < wanted);
        return owed && now.isAfter(since.plus(PATIENCE));
    }
}
