package se.sluss.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Channel;
import se.sluss.platform.outbox.Job;
import se.sluss.platform.outbox.JobHandler;
import se.sluss.platform.outbox.JobOutcome;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;

/** Sends one invitation, the way the participant is reached. */
@Component
class SendInvitation implements JobHandler {

    private final Invitations invitations;
    private final Map<Channel, InvitationChannel> channels;
    private final Timeline timeline;
    private final Clock clock;

    SendInvitation(Invitations invitations, List<InvitationChannel> channels, Timeline timeline, Clock clock) {
        this.invitations = invitations;
        this.channels = channels.stream().collect(Collectors.toMap(InvitationChannel::channel, Function.identity()));
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Inviting.SEND;
    }

    @Override
    public Mono<JobOutcome> run(Job job) {
        var letter = Letter.read(job.payload());
        return invitations
                .attendance(letter.invitation())
                .filter(this::stillWanted)
                .flatMap(attendance -> channel(attendance)
                        .send(attendance, letter.token(), job.attempt())
                        .map(sending -> outcome(attendance, sending)))
                .defaultIfEmpty(new JobOutcome.Done());
    }

    @Override
    public Mono<Void> exhausted(Job job, String problem) {
        return invitations
                .attendance(Letter.read(job.payload()).invitation())
                .flatMap(attendance -> tell(attendance, TimelineEvent.NOT_SENT, "GAVE_UP"));
    }

    private boolean stillWanted(Attendance attendance) {
        return !attendance.cancelled()
                && !attendance.invitation().revoked()
                && clock.instant().isBefore(attendance.occurrence().endsAt());
    }

    private JobOutcome outcome(Attendance attendance, Sending sending) {
        return switch (sending) {
            case Sending.Sent() -> new JobOutcome.Done(tell(attendance, TimelineEvent.SENT, null));
            case Sending.Later(var delay, var problem) -> new JobOutcome.Later(delay, problem);
            case Sending.NotSent(var reason, var problem) ->
                new JobOutcome.GivenUp(problem, tell(attendance, TimelineEvent.NOT_SENT, reason));
        };
    }

    private Mono<Void> tell(Attendance attendance, TimelineEvent event, @Nullable String detail) {
        return timeline.add(
                attendance.participant().id(), attendance.occurrence().id(), event, detail);
    }

    private InvitationChannel channel(Attendance attendance) {
        return Objects.requireNonNull(channels.get(attendance.participant().channel()));
    }
}
