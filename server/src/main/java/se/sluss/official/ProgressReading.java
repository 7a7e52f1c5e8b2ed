package se.sluss.official;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.calendar.Booking;
import se.sluss.calendar.BookingState;
import se.sluss.calendar.Bookings;
import se.sluss.invitation.Invitation;
import se.sluss.invitation.Invitations;
import se.sluss.meeting.MeetingId;
import se.sluss.meeting.ParticipantId;
import se.sluss.protocol.visit.Answer;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEntry;

/** Gathers how far the participants of a meeting have come from those who know. */
@Component
class ProgressReading {

    private final Invitations invitations;
    private final Bookings bookings;
    private final Timeline timeline;

    ProgressReading(Invitations invitations, Bookings bookings, Timeline timeline) {
        this.invitations = invitations;
        this.bookings = bookings;
        this.timeline = timeline;
    }

    Mono<Progress> of(MeetingId meeting) {
        var timelines = timeline.of(meeting).collect(Collectors.groupingBy(TimelineEntry::participant));
        return Mono.zip(answers(meeting), states(meeting), timelines)
                .map(facts -> new Progress(facts.getT1(), facts.getT2(), facts.getT3()));
    }

    private Mono<Map<ParticipantId, Answer>> answers(MeetingId meeting) {
        return invitations
                .of(meeting)
                .filter(invitation -> invitation.answer() != null)
                .collectMap(Invitation::participant, invitation -> Objects.requireNonNull(invitation.answer()));
    }

    private Mono<Map<ParticipantId, BookingState>> states(MeetingId meeting) {
        return bookings.of(meeting).collectMap(Booking::participant, Booking::state);
    }
}
