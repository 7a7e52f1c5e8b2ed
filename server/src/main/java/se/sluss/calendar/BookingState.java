package se.sluss.calendar;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far the booking in one calendar has come.
 *
 * <pre>
 * REQUESTED ──► PLACED ──► MAIL_REMOVED ──┐
 *     │            └─────► MAIL_REMAINS ──┤ in the calendar
 *     │                                   │
 *     │            ┌──────────────────────┤
 *     ▼            ▼            ▼         ▼
 *   FAILED      OUTDATED     DIFFERS   MISSING      not as it should be: a person may repair it
 *     │            │            │         │
 *     └────────────┴─── any ────┴─────────┴──► REMOVED
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
    FAILED,
    /** The entry shows an old time, and it could not be changed; {@link Booking#failure()} says why. */
    OUTDATED,
    /** The person has moved the entry. */
    DIFFERS,
    /** The person has deleted the entry. Taken back out of the deleted items it is right again, or at an old time. */
    MISSING,
    /** The invitation no longer holds, and the entry is gone. */
    REMOVED;

    private static final Set<BookingState> IN_CALENDAR = EnumSet.of(PLACED, MAIL_REMOVED, MAIL_REMAINS);
    private static final Set<BookingState> REPAIRABLE = EnumSet.of(FAILED, OUTDATED, DIFFERS, MISSING);

    /** Whether the entry is in the calendar as it should be, apart from what is just being changed. */
    boolean isInCalendar() {
        return IN_CALENDAR.contains(this);
    }

    /** Whether something is wrong that can be tried again. */
    public boolean isRepairable() {
        return REPAIRABLE.contains(this);
    }

    /** The states that this one follows. A step out of order changes nothing. */
    Set<BookingState> follows() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(FAILED, MISSING);
            case PLACED -> EnumSet.of(REQUESTED, OUTDATED, DIFFERS);
            case FAILED -> EnumSet.of(REQUESTED);
            case MAIL_REMOVED, MAIL_REMAINS -> EnumSet.of(PLACED);
            case OUTDATED -> IN_CALENDAR;
            // What was deleted can be taken back out of the deleted items, where it may show an old time.
            case DIFFERS -> EnumSet.of(PLACED, MAIL_REMOVED, MAIL_REMAINS, MISSING);
            case MISSING -> EnumSet.of(PLACED, MAIL_REMOVED, MAIL_REMAINS, OUTDATED, DIFFERS);
            case REMOVED -> EnumSet.complementOf(EnumSet.of(REMOVED));
        };
    }
}
