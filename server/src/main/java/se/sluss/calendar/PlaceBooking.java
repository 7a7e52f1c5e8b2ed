package se.sluss.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
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

    /** The mailbox is not one of ours, so it may be one like any other. */
    private static final Set<BookingFailure> OTHER_WAY =
            EnumSet.of(BookingFailure.NO_MAILBOX, BookingFailure.ACCESS_DENIED);

    private final Mailboxes mailboxes;
    private final Entries entries;
    private final Bookings bookings;
    private final CalendarPlacer placer;
    private final BookingFallback fallback;
    private final MailboxInUse mailbox;
    private final Timeline timeline;
    private final JsonMapper json;
    private final Clock clock;

    PlaceBooking(
            Mailboxes mailboxes,
            Entries entries,
            Bookings bookings,
            CalendarPlacer placer,
            BookingFallback fallback,
            MailboxInUse mailbox,
            Timeline timeline,
            JsonMapper json,
            Clock clock) {
        this.mailboxes = mailboxes;
        this.entries = entries;
        this.bookings = bookings;
        this.placer = placer;
        this.fallback = fallback;
        this.mailbox = mailbox;
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
        return bookings.find(request.id())
                .flatMap(booking -> mailboxes
                        .place(entries.entry(request, transaction(booking)))
                        .map(answer -> outcome(request, booking, answer)))
                .defaultIfEmpty(new JobOutcome.Done());
    }

    @Override
    public Mono<Void> exhausted(Job job, String problem) {
        return failed(request(job), BookingFailure.GAVE_UP);
    }

    private JobOutcome outcome(BookingRequest request, Booking booking, MailboxAnswer<String> answer) {
        return answer.outcome(
                event -> new JobOutcome.Done(placed(request, booking, event)),
                (reason, problem) -> givenUp(request, reason, problem));
    }

    private JobOutcome givenUp(BookingRequest request, BookingFailure reason, String problem) {
        return new JobOutcome.GivenUp(problem, failed(request, reason));
    }

    private Mono<Void> placed(BookingRequest request, Booking booking, String event) {
        return bookings.placed(request.id(), event)
                .then(timeline.add(request.participant(), request.occurrence(), TimelineEvent.IN_CALENDAR))
                .then(mailbox.begin(request.mail().mailbox()))
                .then(
                        request.mail().isNone()
                                ? bookings.reached(request.id(), BookingState.MAIL_REMOVED)
                                        .then()
                                : removeMail(request, booking));
    }

    private Mono<Void> removeMail(BookingRequest request, Booking booking) {
        var mail = new MailToRemove(
                request.id(), request.participant(), request.occurrence(), request.mail(), MailToRemove.Cause.BOOKED);
        return placer.removeMail(mail, booking.generation());
    }

    /** The same for every attempt, another one when the booking was begun anew. */
    private static UUID transaction(Booking booking) {
        return booking.generation() == 0
                ? booking.id()
                : UUID.nameUUIDFromBytes((booking.id() + " " + booking.generation()).getBytes(StandardCharsets.UTF_8));
    }

    private Mono<Void> failed(BookingRequest request, BookingFailure reason) {
        return takeOver(request, reason)
                .flatMap(taken -> taken
                        ? bookings.forget(request.id())
                        : bookings.failed(request.id(), BookingState.FAILED, reason))
                .then(timeline.add(
                        request.participant(), request.occurrence(), TimelineEvent.NOT_IN_CALENDAR, reason.name()));
    }

    private Mono<Boolean> takeOver(BookingRequest request, BookingFailure reason) {
        return OTHER_WAY.contains(reason) ? fallback.takeOver(request) : Mono.just(false);
    }

    private BookingRequest request(Job job) {
        return json.readValue(job.payload(), BookingRequest.class);
    }
}
