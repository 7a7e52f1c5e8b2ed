package se.sluss.official;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.sluss.calendar.BookingState;
import se.sluss.meeting.ParticipantId;
import se.sluss.protocol.visit.Answer;
import se.sluss.record.TimelineEntry;

/** How far each participant of one meeting has come. */
record Progress(
        Map<ParticipantId, Answer> answers,
        Map<ParticipantId, BookingState> bookings,
        Map<ParticipantId, List<TimelineEntry>> timelines) {

    @Nullable
    Answer answer(ParticipantId participant) {
        return answers.get(participant);
    }

    /** The state of the calendar entry, or nothing for somebody who has not accepted. */
    @Nullable
    BookingState booking(ParticipantId participant) {
        return bookings.get(participant);
    }

    List<TimelineEntry> timeline(ParticipantId participant) {
        return timelines.getOrDefault(participant, List.of());
    }
}
