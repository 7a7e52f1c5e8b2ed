package se.sluss.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Channel;
import se.sluss.platform.outbox.JobOutcome;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;

/** Tells a participant something, the way the participant is reached, and writes down how it went. */
@Component
class Telling {

    private final Invitations invitations;
    private final Revisions revisions;
    private final Map<Channel, InvitationChannel> channels;
    private final Timeline timeline;
    private final Clock clock;

    Telling(
            Invitations invitations,
            Revisions revisions,
            List<InvitationChannel> channels,
            Timeline timeline,
            Clock clock) {
        this.invitations = invitations;
        this.revisions = revisions;
        this.channels = channels.stream().collect(Collectors.toMap(InvitationChannel::channel, Function.identity()));
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Tells about one invitation as it is now.
     *
     * @param wanted whether there is still something to tell
     */
    Mono<JobOutcome> about(
            InvitationId id,
            Predicate<Attendance> wanted,
            BiFunction<InvitationChannel, Attendance, Mono<Sending>> message,
            Told told) {
        return invitations
                .attendance(id)
                .filter(wanted)
                .flatMap(attendance -> message.apply(channel(attendance), attendance)
                        .map(sending -> outcome(attendance, sending, told)))
                .defaultIfEmpty(new JobOutcome.Done());
    }

    /** Writes down that it was tried too many times. */
    Mono<Void> gaveUp(InvitationId id, Told told) {
        return invitations.attendance(id).flatMap(attendance -> note(attendance, told.notSent(), "GAVE_UP"));
    }

    /** Whether the invitation holds, and its time has not passed. */
    boolean isWanted(Attendance attendance) {
        return !attendance.cancelled() && !attendance.invitation().revoked() && isAhead(attendance);
    }

    boolean isAhead(Attendance attendance) {
        return clock.instant().isBefore(attendance.occurrence().endsAt());
    }

    private JobOutcome outcome(Attendance attendance, Sending sending, Told told) {
        var knows = revisions.told(attendance.invitation());
        return switch (sending) {
            case Sending.Sent() ->
                new JobOutcome.Done(note(attendance, told.sent(), null).then(knows));
            case Sending.Unneeded() -> new JobOutcome.Done(knows);
            case Sending.Later(var delay, var problem) -> new JobOutcome.Later(delay, problem);
            case Sending.NotSent(var reason, var problem) ->
                new JobOutcome.GivenUp(problem, note(attendance, told.notSent(), reason));
        };
    }

    private Mono<Void> note(Attendance attendance, TimelineEvent event, @Nullable String detail) {
        return timeline.add(
                attendance.participant().id(), attendance.occurrence().id(), event, detail);
    }

    private InvitationChannel channel(Attendance attendance) {
        return Objects.requireNonNull(channels.get(attendance.participant().channel()));
    }
}
