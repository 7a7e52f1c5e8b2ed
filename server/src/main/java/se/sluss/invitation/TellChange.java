package se.sluss.invitation;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.platform.outbox.Job;
import se.sluss.platform.outbox.JobHandler;
import se.sluss.platform.outbox.JobOutcome;
import se.sluss.record.TimelineEvent;

/** Tells a participant of another time or text. A change that was told together with an earlier one is not told again. */
@Component
class TellChange implements JobHandler {

    private static final Told TOLD = new Told(TimelineEvent.CHANGE_SENT, TimelineEvent.CHANGE_NOT_SENT);

    private final Telling telling;

    TellChange(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String kind() {
        return Changing.UPDATE;
    }

    @Override
    public Mono<JobOutcome> run(Job job) {
        var letter = Letter.read(job.payload());
        return telling.about(
                letter.invitation(),
                attendance -> telling.isWanted(attendance) && isNews(attendance.invitation()),
                (channel, attendance) -> channel.update(attendance, letter.token(), job.attempt()),
                TOLD);
    }

    @Override
    public Mono<Void> exhausted(Job job, String problem) {
        return telling.gaveUp(Letter.read(job.payload()).invitation(), TOLD);
    }

    private static boolean isNews(Invitation invitation) {
        return invitation.told() < invitation.revision();
    }
}
