package se.sluss.calendar;

import reactor.core.publisher.Mono;

/** Follows what a leader does to the own entry. */
public interface LeadersCalendar {

    /**
     * The leader has moved the entry: that moves the meeting, in the transaction that writes down what was seen.
     *
     * @return false when the meeting cannot be at that time
     */
    Mono<Boolean> moved(Booking booking, EntryTime time);
}
