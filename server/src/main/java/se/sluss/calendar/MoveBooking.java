package se.sluss.calendar;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.calendar.Mailboxes.EntryChange;
import se.sluss.platform.outbox.Job;
import se.sluss.platform.outbox.JobHandler;
import se.sluss.platform.outbox.JobOutcome;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;
import tools.jackson.databind.json.JsonMapper;

/** Moves an entry to another time. */
@Component
class MoveBooking implements JobHandler {

    /** Without an entry there is nothing to move, and nothing owed. */
    private static final Set<BookingState> NO_ENTRY =
            EnumSet.of(BookingState.FAILED, BookingState.MISSING, BookingState.REMOVED);

    private final Mailboxes mailboxes;
    private final Bookings bookings;
    private final Timeline timeline;
    private final JsonMapper json;
    private final Clock clock;

    MoveBooking(Mailboxes mailboxes, Bookings bookings, Timeline timeline, JsonMapper json, Clock clock) {
        this.mailboxes = mailboxes;
        this.bookings = bookings;
        this.timeline = timeline;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return CalendarPlacer.MOVE;
    }

    @Override
    public Mono<JobOutcome> run(Job job) {
        var move = move(job);
        return bookings.find(move.id())
                .filter(booking -> isNeeded(move, booking))
                .flatMap(booking -> NO_ENTRY.contains(booking.state())
                        ? Mono.just(new JobOutcome.Done(bookings.written(move.id(), move.revision())))
                        : move(move, booking))
                .defaultIfEmpty(new JobOutcome.Done());
    }

    @Override
    public Mono<Void> exhausted(Job job, String problem) {
        return outdated(move(job), BookingFailure.GAVE_UP);
    }

    private boolean isNeeded(BookingMove move, Booking booking) {
        return booking.wanted() <= move.revision() && clock.instant().isBefore(move.endsAt());
    }

    private Mono<JobOutcome> move(BookingMove move, Booking booking) {
        return mailboxes
                .move(new PlacedEntry(move.id(), move.mailbox(), booking.event()), time(move))
                .map(answer -> outcome(move, answer));
    }

    private JobOutcome outcome(BookingMove move, MailboxAnswer<EntryChange> answer) {
        return answer.outcome(
                change -> new JobOutcome.Done(change == EntryChange.MADE ? moved(move) : missing(move)),
                (reason, problem) -> new JobOutcome.GivenUp(problem, outdated(move, reason)));
    }

    private Mono<Void> moved(BookingMove move) {
        return bookings.written(move.id(), move.revision())
                .then(bookings.righted(move.id()))
                .then(timeline.add(move.participant(), move.occurrence(), TimelineEvent.CALENDAR_CHANGED));
    }

    private Mono<Void> missing(BookingMove move) {
        return bookings.written(move.id(), move.revision())
                .then(bookings.reached(move.id(), BookingState.MISSING))
                .then(timeline.add(move.participant(), move.occurrence(), TimelineEvent.CALENDAR_NOT_CHANGED));
    }

    private Mono<Void> outdated(BookingMove move, BookingFailure reason) {
        return bookings.failed(move.id(), BookingState.OUTDATED, reason)
                .then(timeline.add(
                        move.participant(), move.occurrence(), TimelineEvent.CALENDAR_NOT_CHANGED, reason.name()));
    }

    private static EntryTime time(BookingMove move) {
        return new EntryTime(move.startsAt(), move.endsAt(), move.zone());
    }

    private BookingMove move(Job job) {
        return json.readValue(job.payload(), BookingMove.class);
    }
}
