package se.sluss.official;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.MeetingFiles;
import se.sluss.meeting.Occurrence;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.OccurrenceView;
import se.sluss.protocol.visit.AttachmentView;
import se.sluss.protocol.visit.MeetingState;

/** Shows a meeting to the official who booked it. */
@Component
class MeetingViews {

    private final ProgressReading progress;
    private final MeetingFiles files;
    private final Clock clock;

    MeetingViews(ProgressReading progress, MeetingFiles files, Clock clock) {
        this.progress = progress;
        this.files = files;
        this.clock = clock;
    }

    /** As it is at the occurrence that is next. */
    Mono<MeetingView> of(Meeting meeting) {
        return of(meeting, meeting.next(clock.instant()), null);
    }

    /** As it is at that occurrence, or at the next one when none is named. */
    Mono<MeetingView> of(Meeting meeting, @Nullable String occurrence) {
        return occurrence == null
                ? of(meeting)
                : Mono.defer(() -> of(meeting, OpenMeetings.occurrence(meeting, occurrence), null));
    }

    /** As it is at the first occurrence, with the leader's link to it, which is told once. */
    Mono<MeetingView> booked(Meeting meeting, String leaderLink) {
        return of(meeting, meeting.occurrences().getFirst(), leaderLink);
    }

    private Mono<MeetingView> of(Meeting meeting, Occurrence shown, @Nullable String leaderLink) {
        return Mono.zip(progress.of(meeting, shown.id()), files.of(meeting.id()).collectList())
                .map(facts -> view(meeting, shown, leaderLink, facts.getT1(), facts.getT2()));
    }

    /** With the entity tag that a change must name. */
    static ResponseEntity<MeetingView> tagged(MeetingView view) {
        return ResponseEntity.ok().eTag(IfMatch.tag(view.revision())).body(view);
    }

    private MeetingView view(
            Meeting meeting,
            Occurrence shown,
            @Nullable String leaderLink,
            Progress come,
            List<AttachmentView> attachments) {
        return new MeetingView(
                meeting.id().toString(),
                meeting.revision(),
                meeting.details().subject(),
                meeting.details().neutralText(),
                meeting.details().description(),
                meeting.type().id(),
                shown.id().toString(),
                shown.startsAt().toString(),
                shown.endsAt().toString(),
                meeting.zone().getId(),
                state(meeting),
                meeting.occurrences().stream()
                        .map(occurrence -> view(meeting, occurrence))
                        .toList(),
                leaderLink,
                meeting.participants().stream()
                        .filter(person -> person.attending().includes(shown))
                        .map(participant -> ParticipantViews.of(participant, come))
                        .toList(),
                attachments);
    }

    private OccurrenceView view(Meeting meeting, Occurrence occurrence) {
        return new OccurrenceView(
                occurrence.id().toString(),
                occurrence.startsAt().toString(),
                occurrence.endsAt().toString(),
                state(meeting.cancelled() || occurrence.cancelled(), occurrence),
                occurrence.moved());
    }

    private MeetingState state(Meeting meeting) {
        return state(meeting.cancelled(), meeting.occurrences().getLast());
    }

    private MeetingState state(boolean cancelled, Occurrence last) {
        if (cancelled) {
            return MeetingState.CANCELLED;
        }
        boolean over = clock.instant().isAfter(last.endsAt());
        return over ? MeetingState.OVER : MeetingState.SCHEDULED;
    }
}
