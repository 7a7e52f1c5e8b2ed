package se.sluss.official;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.booking.NewMeeting;

/** When a meeting is, read from the local times and the zone of a booking. */
record MeetingTime(ZoneId zone, Instant start, Instant end) {

    private static final Duration LONGEST = Duration.ofHours(12);

    /** Reads and checks the times; nothing when something was wrong, which is then among the errors. */
    static @Nullable MeetingTime read(NewMeeting booking, Instant now, FieldErrors errors) {
        ZoneId zone = zone(booking.zone(), errors);
        return zone == null ? null : read(booking.start(), booking.end(), zone, now, errors);
    }

    /** @param earliest when it may begin */
    static @Nullable MeetingTime read(
            String startText, String endText, ZoneId zone, Instant earliest, FieldErrors errors) {
        Instant start = instant("start", startText, zone, errors);
        Instant end = instant("end", endText, zone, errors);
        if (start == null || end == null) {
            return null;
        }
        errors.addIf(start.isBefore(earliest), "start", "has passed");
        errors.addIf(!end.isAfter(start), "end", "is not after the start");
        errors.addIf(
                Duration.between(start, end).compareTo(LONGEST) > 0, "end", "is more than 12 hours after the start");
        return new MeetingTime(zone, start, end);
    }

    static @Nullable ZoneId zone(String name, FieldErrors errors) {
        try {
            ZoneId zone = ZoneId.of(name);
            if (!(zone instanceof ZoneOffset)) {
                return zone;
            }
        } catch (DateTimeException e) {
            // Told below, as for an offset.
        }
        errors.add("zone", "is not a time zone such as Europe/Stockholm");
        return null;
    }

    /** A time that occurs twice, when the clock is set back, means the first of the two. */
    private static @Nullable Instant instant(String field, String text, ZoneId zone, FieldErrors errors) {
        try {
            LocalDateTime local = LocalDateTime.parse(text);
            if (!zone.getRules().getValidOffsets(local).isEmpty()) {
                return local.atZone(zone).toInstant();
            }
            errors.add(field, "does not exist: the clock is set forward past it that day");
        } catch (DateTimeParseException e) {
            errors.add(field, "is not a local time such as 2026-11-24T09:00");
        }
        return null;
    }
}
