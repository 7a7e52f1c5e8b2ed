package se.sluss.invitation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.platform.outbox.Job;
import se.sluss.platform.outbox.JobHandler;
import se.sluss.platform.outbox.JobOutcome;
import se.sluss.record.TimelineEvent;

/** Tells a participant that the invitation no longer holds. Who never heard of it hears nothing. */
@Component
class TellCancellation implements JobHandler {

    private static final Told TOLD = new Told(TimelineEvent.CANCELLATION_SENT, TimelineEvent.CANCELLATION_NOT_SENT);

    private final Telling telling;

    TellCancellation(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String kind() {
        return Changing.CANCEL;
    }

    @Override
    public Mono<JobOutcome> run(Job job) {
        return telling.about(
                invitation(job),
                attendance ->
                        telling.isAhead(attendance) && attendance.invitation().isKnown(),
                (channel, attendance) -> channel.cancel(attendance, job.attempt()),
                TOLD);
    }

    @Override
    public Mono<Void> exhausted(Job job, String problem) {
        return telling.gaveUp(invitation(job), TOLD);
    }

    private static InvitationId invitation(Job job) {
        return new InvitationId(UUID.fromString(job.payload()));
    }
}
