package se.sluss.invitation;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.platform.outbox.Job;
import se.sluss.platform.outbox.JobHandler;
import se.sluss.platform.outbox.JobOutcome;
import se.sluss.record.TimelineEvent;

/** Sends one invitation. */
@Component
class SendInvitation implements JobHandler {

    private static final Told TOLD = new Told(TimelineEvent.SENT, TimelineEvent.NOT_SENT);

    private final Telling telling;

    SendInvitation(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String kind() {
        return Inviting.SEND;
    }

    @Override
    public Mono<JobOutcome> run(Job job) {
        var letter = Letter.read(job.payload());
        return telling.about(
                letter.invitation(),
                telling::isWanted,
                (channel, attendance) -> channel.send(attendance, letter.token(), job.attempt()),
                TOLD);
    }

    @Override
    public Mono<Void> exhausted(Job job, String problem) {
        return telling.gaveUp(Letter.read(job.payload()).invitation(), TOLD);
    }
}
