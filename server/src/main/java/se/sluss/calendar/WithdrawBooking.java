package se.sluss.calendar;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.calendar.Mailboxes.EntryChange;
import se.sluss.platform.outbox.Job;
import se.sluss.platform.outbox.JobHandler;
import se.sluss.platform.outbox.JobOutcome;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;
import tools.jackson.databind.json.JsonMapper;

/** Takes an entry out of a calendar, also one whose writing was never confirmed. */
@Component
class WithdrawBooking implements JobHandler {

    private final Mailboxes mailboxes;
    private final Bookings bookings;
    private final Timeline timeline;
    private final JsonMapper json;

    WithdrawBooking(Mailboxes mailboxes, Bookings bookings, Timeline timeline, JsonMapper json) {
        this.mailboxes = mailboxes;
        this.bookings = bookings;
        this.timeline = timeline;
        this.json = json;
    }

    @Override
    public String kind() {
        return CalendarPlacer.WITHDRAW;
    }

    @Override
    public Mono<JobOutcome> run(Job job) {
        var removal = removal(job);
        return bookings.find(removal.id())
                .flatMap(booking -> mailboxes
                        .withdraw(new PlacedEntry(removal.id(), removal.mailbox(), booking.event()))
                        .map(answer -> outcome(removal, answer)))
                .defaultIfEmpty(new JobOutcome.Done());
    }

    @Override
    public Mono<Void> exhausted(Job job, String problem) {
        return remains(removal(job), BookingFailure.GAVE_UP);
    }

    private JobOutcome outcome(BookingRemoval removal, MailboxAnswer<EntryChange> answer) {
        return answer.outcome(
                ignored -> new JobOutcome.Done(gone(removal)),
                (reason, problem) -> new JobOutcome.GivenUp(problem, remains(removal, reason)));
    }

    private Mono<Void> gone(BookingRemoval removal) {
        return bookings.reached(removal.id(), BookingState.REMOVED)
                .then(timeline.add(removal.participant(), removal.occurrence(), TimelineEvent.OUT_OF_CALENDAR));
    }

    private Mono<Void> remains(BookingRemoval removal, BookingFailure reason) {
        return bookings.failed(removal.id(), BookingState.OUTDATED, reason)
                .then(timeline.add(
                        removal.participant(), removal.occurrence(), TimelineEvent.STILL_IN_CALENDAR, reason.name()));
    }

    private BookingRemoval removal(Job job) {
        return json.readValue(job.payload(), BookingRemoval.class);
    }
}
