package se.sluss.calendar.watch;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.calendar.BookingState;
import se.sluss.calendar.Bookings;
import se.sluss.calendar.EntryTime;
import se.sluss.calendar.LeadersCalendar;
import se.sluss.meeting.Meetings;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;

/** Writes down what was seen of entries. What a participant does to the own calendar is shown, not undone. */
@Component
class WatchedEntries {

    private final Bookings bookings;
    private final Meetings meetings;
    private final LeadersCalendar leaders;
    private final Timeline timeline;
    private final Clock clock;

    WatchedEntries(Bookings bookings, Meetings meetings, LeadersCalendar leaders, Timeline timeline, Clock clock) {
        this.bookings = bookings;
        this.meetings = meetings;
        this.leaders = leaders;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The entry, if there should be one and it is still to come. */
    Mono<WatchedEntry> find(UUID booking) {
        return bookings.find(booking)
                .flatMap(known -> meetings.ofOccurrence(known.occurrence()))
                // Read after the meeting: a change of the meeting that is seen there is seen to be owed here.
                .flatMap(meeting -> bookings.find(booking).map(known -> new WatchedEntry(known, meeting)))
                .filter(entry -> entry.booking().event() != null)
                .filter(entry -> entry.meeting().isAttended(entry.occurrence(), entry.participant())
                        && entry.occurrence().endsAt().isAfter(clock.instant()));
    }

    Mono<Void> isMissing(WatchedEntry entry) {
        return reach(entry, BookingState.MISSING, TimelineEvent.ENTRY_DELETED);
    }

    Mono<Void> hasMoved(WatchedEntry entry, EntryTime time) {
        Mono<Boolean> followed =
                entry.isLeaders() ? leaders.moved(entry.meeting(), entry.booking(), time) : Mono.just(false);
        return followed.flatMap(moved -> moved ? Mono.empty() : differs(entry));
    }

    /** It is not when it should be, and no meeting can follow it there. */
    Mono<Void> differs(WatchedEntry entry) {
        return reach(entry, BookingState.DIFFERS, TimelineEvent.ENTRY_MOVED);
    }

    /** It may be right again. */
    Mono<Void> isRight(WatchedEntry entry) {
        return bookings.righted(entry.booking().id())
                .filter(Boolean::booleanValue)
                .flatMap(ignored -> note(entry, TimelineEvent.ENTRY_RIGHT));
    }

    private Mono<Void> reach(WatchedEntry entry, BookingState state, TimelineEvent event) {
        return bookings.seen(entry.booking(), state)
                .filter(Boolean::booleanValue)
                .flatMap(ignored -> note(entry, event));
    }

    private Mono<Void> note(WatchedEntry entry, TimelineEvent event) {
        return timeline.add(entry.booking().participant(), entry.booking().occurrence(), event);
    }
}
