package se.sluss.calendar;

import reactor.core.publisher.Mono;

/** Another way to a calendar, for a mailbox of the tenant that turns out not to be one, or not to be ours to write to. */
public interface BookingFallback {

    /**
     * Takes a booking over, in the transaction that gives it up.
     *
     * @return whether there is another way
     */
    Mono<Boolean> takeOver(BookingRequest request);
}
