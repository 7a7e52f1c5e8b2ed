package se.sluss.calendar;

import java.util.UUID;

/**
 * What stands in the calendar.
 *
 * @param booking marks the entry as ours, so that it can be found
 * @param transaction makes the writing unique in the mailbox; an entry that was deleted needs another one
 */
public record CalendarEntry(
        UUID booking, UUID transaction, String mailbox, String subject, String html, EntryTime time) {

    /** Cannot be printed: its link is personal. */
    @Override
    public String toString() {
        return "CalendarEntry " + booking;
    }
}
