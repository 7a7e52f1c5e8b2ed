package se.sluss.calendar.graph;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After} (RFC 9110, 10.2.3): seconds, or a date. */
final class RetryAfter {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private RetryAfter() {}

    /** The pause it asks for, from a second to an hour; nothing when it cannot be read. */
    static @Nullable Duration parse(String header, Instant now) {
        Duration asked = header.matches("[0-9]{1,9}") ? Duration.ofSeconds(Long.parseLong(header)) : until(header, now);
        if (asked == null) {
            return null;
        }
        if (asked.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }

    private static @Nullable Duration until(String date, Instant now) {
        try {
            return Duration.between(now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
