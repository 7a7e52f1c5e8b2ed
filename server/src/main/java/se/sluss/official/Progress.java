package se.sluss.official;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.sluss.calendar.Booking;
import se.sluss.calendar.BookingFailure;
import se.sluss.meeting.ParticipantId;
import se.sluss.protocol.booking.CalendarHealth;
import se.sluss.protocol.visit.Answer;
import se.sluss.record.TimelineEntry;

/**
 * How far each participant of one occurrence has come.
 *
 * @param at when it was read
 */
record Progress(
        Map<ParticipantId, Answer> answers,
        Set<ParticipantId> locked,
        Map<ParticipantId, Booking> bookings,
        Map<ParticipantId, List<TimelineEntry>> timelines,
        Instant at) {

    @Nullable
    Answer answer(ParticipantId participant) {
        return answers.get(participant);
    }

    boolean isLocked(ParticipantId participant) {
        return locked.contains(participant);
    }

    /** The calendar entry, or nothing for somebody who has not accepted. */
    @Nullable
    Booking booking(ParticipantId participant) {
        return bookings.get(participant);
    }

    @Nullable
    CalendarHealth health(ParticipantId participant) {
        Booking booking = bookings.get(participant);
        if (booking == null) {
            return null;
        }
        BookingFailure failure = booking.failure();
        return new CalendarHealth(
                booking.state().name(),
                booking.since().toString(),
                booking.isLate(at),
                failure == null ? null : failure.name());
    }

    /** Whether the entry is not as it should be, or the last thing that was to be told could not be. */
    boolean isRepairable(ParticipantId participant) {
        Booking booking = bookings.get(participant);
        return (booking != null && booking.state().isRepairable()) || isUntold(participant);
    }

    List<TimelineEntry> timeline(ParticipantId participant) {
        return timelines.getOrDefault(participant, List.of());
    }

    private boolean isUntold(ParticipantId participant) {
        boolean untold = false;
        for (TimelineEntry entry : timeline(participant)) {
            untold = switch (entry.event()) {
                case NOT_SENT, CHANGE_NOT_SENT -> true;
                case SENT, DELIVERED, CHANGE_SENT, CANCELLED -> false;
                default -> untold;
            };
        }
        return untold;
    }
}
