package se.sluss.invitation;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.platform.outbox.Job;
import se.sluss.platform.outbox.JobHandler;
import se.sluss.platform.outbox.JobOutcome;
import se.sluss.platform.outbox.NewJob;
import se.sluss.platform.outbox.Outbox;
import se.sluss.record.TimelineEvent;

/**
 * Tells somebody who wanted to send another person that the invitation is personal. Once for each version of it, whatever
 * comes back: two programs that write to each other would not stop.
 */
@Component
class PersonalNotice implements JobHandler {

    private static final String KIND = "invitation.personal";
    private static final Told TOLD = new Told(TimelineEvent.SENT, TimelineEvent.NOT_SENT);

    private final Inviting inviting;
    private final Outbox outbox;
    private final Telling telling;
    private final OutsideInvitation outside;

    PersonalNotice(Inviting inviting, Outbox outbox, Telling telling, OutsideInvitation outside) {
        this.inviting = inviting;
        this.outbox = outbox;
        this.telling = telling;
        this.outside = outside;
    }

    /** Adds the job; call it in the transaction of what is answered. */
    Mono<Void> send(Attendance attendance) {
        var invitation = attendance.invitation();
        String key = KIND + " " + invitation.id() + " " + invitation.revision();
        return inviting.mint(attendance)
                .map(token -> new Letter(invitation.id(), token).payload())
                .flatMap(payload ->
                        outbox.add(new NewJob(KIND, key, invitation.id().toString(), payload)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Mono<JobOutcome> run(Job job) {
        var letter = Letter.read(job.payload());
        return telling.about(
                letter.invitation(),
                telling::isWanted,
                (channel, attendance) -> outside.sayItIsPersonal(attendance, letter.token()),
                TOLD);
    }

    @Override
    public Mono<Void> exhausted(Job job, String problem) {
        return telling.gaveUp(Letter.read(job.payload()).invitation(), TOLD);
    }
}
