package se.sluss.calendar;

import reactor.core.publisher.Mono;
import se.sluss.meeting.Meeting;

/** Follows what a leader does to the own entry. */
public interface LeadersCalendar {

    /**
     * The leader has moved the entry: that moves the meeting, in the transaction that writes down what was seen.
     *
     * @param seen the meeting that the entry was compared with; an error when it has been changed since, so that what the
     *     leader did before that change does not undo it
     * @return false when the meeting cannot be at that time
     */
    Mono<Boolean> moved(Meeting seen, Booking booking, EntryTime time);
}
