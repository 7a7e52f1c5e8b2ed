package se.sluss.official;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.calendar.Booking;
import se.sluss.calendar.Bookings;
import se.sluss.invitation.Invitation;
import se.sluss.invitation.Invitations;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.MeetingId;
import se.sluss.meeting.OccurrenceId;
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
    private final Clock clock;

    ProgressReading(Invitations invitations, Bookings bookings, Timeline timeline, Clock clock) {
        this.clock = clock;
        this.invitations = invitations;
        this.bookings = bookings;
        this.timeline = timeline;
    }

    Mono<Progress> of(Meeting meeting, OccurrenceId occurrence) {
        var timelines = timeline.of(occurrence).collect(Collectors.groupingBy(TimelineEntry::participant));
        return Mono.zip(invited(meeting.id(), occurrence), entries(meeting.id(), occurrence), timelines)
                .map(facts -> new Progress(
                        answers(facts.getT1()), locked(facts.getT1()), facts.getT2(), facts.getT3(), clock.instant()));
    }

    private Mono<List<Invitation>> invited(MeetingId meeting, OccurrenceId occurrence) {
        return invitations
                .of(meeting)
                .filter(invitation -> invitation.occurrence().equals(occurrence))
                .collectList();
    }

    private static Map<ParticipantId, Answer> answers(List<Invitation> invitations) {
        return invitations.stream()
                .filter(invitation -> invitation.answer() != null)
                .collect(Collectors.toMap(
                        Invitation::participant, invitation -> Objects.requireNonNull(invitation.answer())));
    }

    private static Set<ParticipantId> locked(List<Invitation> invitations) {
        return invitations.stream()
                .filter(Invitation::locked)
                .map(Invitation::participant)
                .collect(Collectors.toSet());
    }

    private Mono<Map<ParticipantId, Booking>> entries(MeetingId meeting, OccurrenceId occurrence) {
        return bookings.of(meeting)
                .filter(booking -> booking.occurrence().equals(occurrence))
                .collectMap(Booking::participant);
    }
}
