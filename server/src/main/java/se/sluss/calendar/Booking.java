package se.sluss.calendar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sluss.meeting.OccurrenceId;
import se.sluss.meeting.ParticipantId;

/**
 * The entry of one participant for one occurrence.
 *
 * @param failure why there is none, when it {@link BookingState#FAILED}
 */
public record Booking(
        UUID id,
        ParticipantId participant,
        OccurrenceId occurrence,
        BookingState state,
        @Nullable BookingFailure failure) {}
