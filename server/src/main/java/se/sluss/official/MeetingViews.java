package se.sluss.official;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.MeetingFiles;
import se.sluss.meeting.Occurrence;
import se.sluss.protocol.booking.MeetingView;
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

    Mono<MeetingView> of(Meeting meeting) {
        return of(meeting, null);
    }

    /** With the leader's link, which is told once. */
    Mono<MeetingView> of(Meeting meeting, @Nullable String leaderLink) {
        return Mono.zip(progress.of(meeting.id()), files.of(meeting.id()).collectList())
                .map(facts -> view(meeting, leaderLink, facts.getT1(), facts.getT2()));
    }

    private MeetingView view(
            Meeting meeting, @Nullable String leaderLink, Progress come, List<AttachmentView> attachments) {
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
                meeting.participants().stream()
                        .map(participant -> ParticipantViews.of(participant, come))
                        .toList(),
                attachments);
    }

    private MeetingState state(Meeting meeting) {
        if (meeting.cancelled()) {
            return MeetingState.CANCELLED;
        }
        boolean over = clock.instant().isAfter(meeting.occurrences().getLast().endsAt());
        return over ? MeetingState.OVER : MeetingState.SCHEDULED;
    }
}
