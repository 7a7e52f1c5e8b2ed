package se.sluss.invitation;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.calendar.Booking;
import se.sluss.calendar.EntryTime;
import se.sluss.calendar.LeadersCalendar;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Meetings;
import se.sluss.meeting.Occurrence;

/** A leader who drags the own entry to another time moves the meeting, as if it had been changed in the form. */
@Component
class LeaderMoves implements LeadersCalendar {

    private static final Duration LONGEST = Duration.ofHours(12);

    private final Meetings meetings;
    private final Changing changing;
    private final Clock clock;

    LeaderMoves(Meetings meetings, Changing changing, Clock clock) {
        this.meetings = meetings;
        this.changing = changing;
        this.clock = clock;
    }

    @Override
    public Mono<Boolean> moved(Meeting seen, Booking booking, EntryTime time) {
        return isPossible(time) ? move(seen, booking, time) : Mono.just(false);
    }

    private Mono<Boolean> move(Meeting before, Booking booking, EntryTime time) {
        Meeting after = before.change(booking.occurrence(), occurrence -> moved(before, occurrence, time));
        if (!after.isInOrder()) {
            return Mono.just(false);
        }
        return meetings.replace(before, after)
                .filter(Boolean::booleanValue)
                // Somebody changed the meeting just now: what was seen is looked at again.
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("the meeting was changed meanwhile")))
                .flatMap(ignored -> changing.follow(before, after))
                .thenReturn(true);
    }

    private static Occurrence moved(Meeting meeting, Occurrence occurrence, EntryTime time) {
        Occurrence moved = occurrence.movedTo(time.startsAt(), time.endsAt());
        return meeting.isSeries() ? moved.apart() : moved;
    }

    /** A meeting cannot be moved into the past, nor made longer than one that is booked, nor last no time at all. */
    private boolean isPossible(EntryTime time) {
        return time.startsAt().isAfter(clock.instant())
                && time.endsAt().isAfter(time.startsAt())
                && Duration.between(time.startsAt(), time.endsAt()).compareTo(LONGEST) <= 0;
    }
}
