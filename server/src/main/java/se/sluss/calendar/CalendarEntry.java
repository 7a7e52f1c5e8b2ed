package se.sluss.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * What stands in the calendar.
 *
 * @param booking makes the entry unique in its mailbox
 * @param zone the zone in which the times were meant
 */
public record CalendarEntry(
        UUID booking, String mailbox, String subject, String html, Instant startsAt, Instant endsAt, ZoneId zone) {

    /** Cannot be printed: its link is personal. */
    @Override
    public String toString() {
        return "CalendarEntry " + booking;
    }
}
