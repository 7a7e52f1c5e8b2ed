package se.sluss.calendar;

import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.calendar.Mailboxes.MailRemoval;
import se.sluss.platform.outbox.Job;
import se.sluss.platform.outbox.JobHandler;
import se.sluss.platform.outbox.JobOutcome;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;
import tools.jackson.databind.json.JsonMapper;

/** Moves the invitation out of the inbox. */
@Component
class RemoveMail implements JobHandler {

    /** A mail can be accepted before a search finds it; after about ten minutes it is not there. */
    private static final int LOOKS = 8;

    /** A mail that was replaced was sent a while ago, or perhaps never. */
    private static final int LOOKS_FOR_OLD = 3;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    private final Mailboxes mailboxes;
    private final Bookings bookings;
    private final Timeline timeline;
    private final JsonMapper json;

    RemoveMail(Mailboxes mailboxes, Bookings bookings, Timeline timeline, JsonMapper json) {
        this.mailboxes = mailboxes;
        this.bookings = bookings;
        this.timeline = timeline;
        this.json = json;
    }

    @Override
    public String kind() {
        return CalendarPlacer.REMOVE_MAIL;
    }

    @Override
    public Mono<JobOutcome> run(Job job) {
        var mail = mail(job);
        return mailboxes.remove(mail.mail()).map(answer -> outcome(job, mail, answer));
    }

    @Override
    public Mono<Void> exhausted(Job job, String problem) {
        return remains(mail(job));
    }

    private JobOutcome outcome(Job job, MailToRemove mail, MailboxAnswer<MailRemoval> answer) {
        return answer.outcome(
                removal -> removal == MailRemoval.NOT_FOUND && job.attempt() < looks(mail)
                        ? new JobOutcome.Later(pause(job), "the mail is not to be found yet")
                        : new JobOutcome.Done(removed(mail)),
                (reason, problem) -> new JobOutcome.GivenUp(problem, remains(mail)));
    }

    private static int looks(MailToRemove mail) {
        return mail.cause() == MailToRemove.Cause.REPLACED ? LOOKS_FOR_OLD : LOOKS;
    }

    private Mono<Void> removed(MailToRemove mail) {
        if (mail.cause() == MailToRemove.Cause.REPLACED) {
            return Mono.empty();
        }
        return bookings.reached(mail.id(), BookingState.MAIL_REMOVED)
                .then(timeline.add(mail.participant(), mail.occurrence(), TimelineEvent.MAIL_REMOVED));
    }

    private Mono<Void> remains(MailToRemove mail) {
        return bookings.reached(mail.id(), BookingState.MAIL_REMAINS).then();
    }

    private static Duration pause(Job job) {
        return FIRST_PAUSE.multipliedBy(1L << (job.attempt() - 1));
    }

    private MailToRemove mail(Job job) {
        return json.readValue(job.payload(), MailToRemove.class);
    }
}
