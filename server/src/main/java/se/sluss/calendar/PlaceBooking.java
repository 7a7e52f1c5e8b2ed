package se.sluss.calendar;

import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.platform.outbox.Job;
import se.sluss.platform.outbox.JobHandler;
import se.sluss.platform.outbox.JobOutcome;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;
import tools.jackson.databind.json.JsonMapper;

/** Writes the entry into the calendar. */
@Component
class PlaceBooking implements JobHandler {

    private final Mailboxes mailboxes;
    private final Entries entries;
    private final Bookings bookings;
    private final CalendarPlacer placer;
    private final Timeline timeline;
    private final JsonMapper json;
    private final Clock clock;

    PlaceBooking(
            Mailboxes mailboxes,
            Entries entries,
            Bookings bookings,
            CalendarPlacer placer,
            Timeline timeline,
            JsonMapper json,
            Clock clock) {
        this.mailboxes = mailboxes;
        this.entries = entries;
        this.bookings = bookings;
        this.placer = placer;
        this.timeline = timeline;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return CalendarPlacer.PLACE;
    }

    @Override
    public Mono<JobOutcome> run(Job job) {
        var request = request(job);
        if (clock.instant().isAfter(request.endsAt())) {
            return Mono.just(givenUp(request, BookingFailure.TOO_LATE, "the meeting is over"));
        }
        return mailboxes.place(entries.entry(request)).map(answer -> outcome(request, answer));
    }

    @Override
    public Mono<Void> exhausted(Job job, String problem) {
        return failed(request(job), BookingFailure.GAVE_UP);
    }

    private JobOutcome outcome(BookingRequest request, MailboxAnswer<String> answer) {
        return switch (answer) {
            case MailboxAnswer.Done<String>(String event) -> new JobOutcome.Done(placed(request, event));
            case MailboxAnswer.Busy<String>(var delay, var problem) -> new JobOutcome.Later(delay, problem);
            case MailboxAnswer.Refused<String>(var reason, var problem) -> givenUp(request, reason, problem);
        };
    }

    private JobOutcome givenUp(BookingRequest request, BookingFailure reason, String problem) {
        return new JobOutcome.GivenUp(problem, failed(request, reason));
    }

    private Mono<Void> placed(BookingRequest request, String event) {
        return bookings.placed(request.id(), event)
                .then(timeline.add(request.participant(), request.occurrence(), TimelineEvent.IN_CALENDAR))
                .then(placer.removeMail(new MailToRemove(
                        request.id(),
                        request.participant(),
                        request.occurrence(),
                        request.mail(),
                        MailToRemove.Cause.BOOKED)));
    }

    private Mono<Void> failed(BookingRequest request, BookingFailure reason) {
        return bookings.failed(request.id(), BookingState.FAILED, reason)
                .then(timeline.add(
                        request.participant(), request.occurrence(), TimelineEvent.NOT_IN_CALENDAR, reason.name()));
    }

    private BookingRequest request(Job job) {
        return json.readValue(job.payload(), BookingRequest.class);
    }
}
