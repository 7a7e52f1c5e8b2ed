package se.sluss.official;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.invitation.Invitation;
import se.sluss.invitation.Invitations;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.MeetingFiles;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.ParticipantId;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.ParticipantView;
import se.sluss.protocol.visit.Answer;
import se.sluss.protocol.visit.AttachmentView;
import se.sluss.protocol.visit.MeetingState;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEntry;

/** Shows a meeting to the official who booked it, with how far each participant has come. */
@Component
class MeetingViews {

    private final Invitations invitations;
    private final Timeline timeline;
    private final ObjectProvider<MeetingFiles> files;
    private final Clock clock;

    MeetingViews(Invitations invitations, Timeline timeline, ObjectProvider<MeetingFiles> files, Clock clock) {
        this.invitations = invitations;
        this.timeline = timeline;
        this.files = files;
        this.clock = clock;
    }

    Mono<MeetingView> of(Meeting meeting) {
        return of(meeting, null);
    }

    /** With the leader's link, which is told once. */
    Mono<MeetingView> of(Meeting meeting, @Nullable String leaderLink) {
        var answers = invitations
                .of(meeting.id())
                .filter(invitation -> invitation.answer() != null)
                .collectMap(
                        Invitation::participant, invitation -> Objects.requireNonNull(invitation.answer()), Map::of);
        var attached = Flux.fromStream(files.orderedStream())
                .concatMap(each -> each.of(meeting.id()))
                .collectList();
        return Mono.zip(answers, timeline.of(meeting.id()).collectList(), attached)
                .map(facts ->
                        view(meeting, leaderLink, participants(meeting, facts.getT1(), facts.getT2()), facts.getT3()));
    }

    private MeetingView view(
            Meeting meeting,
            @Nullable String leaderLink,
            List<ParticipantView> participants,
            List<AttachmentView> attachments) {
        Occurrence first = meeting.occurrences().getFirst();
        return new MeetingView(
                meeting.id().toString(),
                meeting.details().subject(),
                meeting.details().neutralText(),
                meeting.details().description(),
                meeting.type().id(),
                first.startsAt().toString(),
                first.endsAt().toString(),
                meeting.zone().getId(),
                state(meeting),
                leaderLink,
                participants,
                attachments);
    }

    private MeetingState state(Meeting meeting) {
        if (meeting.cancelled()) {
            return MeetingState.CANCELLED;
        }
        boolean over = clock.instant().isAfter(meeting.occurrences().getLast().endsAt());
        return over ? MeetingState.OVER : MeetingState.SCHEDULED;
    }

    private static List<ParticipantView> participants(
            Meeting meeting, Map<ParticipantId, Answer> answers, List<TimelineEntry> entries) {
        var timelines = entries.stream().collect(Collectors.groupingBy(TimelineEntry::participant));
        return meeting.participants().stream()
                .map(participant -> ParticipantViews.of(
                        participant,
                        answers.get(participant.id()),
                        timelines.getOrDefault(participant.id(), List.of())))
                .toList();
    }
}
