package se.sluss.calendar;

import java.util.Set;

/**
 * How far the booking in one calendar has come.
 *
 * <pre>
 * REQUESTED ──► PLACED ──► MAIL_REMOVED
 *     │            └─────► MAIL_REMAINS
 *     └─────────────────► FAILED
 * </pre>
 *
 * Every arrow is taken in the transaction that ends the job which did the work. The entry comes before the mail goes, so
 * that the person never has neither.
 */
public enum BookingState {
    /** Accepted; the entry is still to be written. */
    REQUESTED,
    /** The entry is in the calendar; the mail is still in the inbox. */
    PLACED,
    /** The entry is in the calendar and the mail is gone: the goal. */
    MAIL_REMOVED,
    /** The entry is in the calendar, but the mail could not be removed. */
    MAIL_REMAINS,
    /** There is no entry, and trying again makes no sense; {@link Booking#failure()} says why. */
    FAILED;

    /** The states that this one follows. A step out of order changes nothing. */
    Set<BookingState> follows() {
        return switch (this) {
            case REQUESTED -> Set.of();
            case PLACED, FAILED -> Set.of(REQUESTED);
            case MAIL_REMOVED, MAIL_REMAINS -> Set.of(PLACED);
        };
    }
}
