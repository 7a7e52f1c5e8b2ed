package se.sluss.calendar;

import java.time.Instant;
import java.time.ZoneId;

/**
 * When an entry is.
 *
 * @param zone the zone in which the times were meant
 */
public record EntryTime(Instant startsAt, Instant endsAt, ZoneId zone) {}
