package se.sluss.addin.draft;

import se.sluss.browser.time.WallClock;

/**
 * When a meeting is, as the fields of the form have it.
 *
 * @param start such as {@code 2026-11-24T09:00}, or empty while it is being typed
 * @param end likewise
 */
public record Slot(String start, String end) {

    private static final double HALF_HOUR = 30 * 60_000;

    /** Half an hour from the next full or half hour. */
    public static Slot after(double now, WallClock clock) {
        double start = (Math.floor(now / HALF_HOUR) + 1) * HALF_HOUR;
        return new Slot(clock.at(start), clock.at(start + HALF_HOUR));
    }

    /** The same length from another start. While a start is being typed, the end stays where it is. */
    public Slot movedTo(String newStart, WallClock clock) {
        double moved = clock.instantOf(newStart);
        if (Double.isNaN(moved)) {
            return new Slot(newStart, end);
        }
        double length = clock.instantOf(end) - clock.instantOf(start);
        if (Double.isNaN(length)) {
            length = clock.instantOf(end) - moved;
        }
        return new Slot(newStart, clock.at(moved + (length > 0 ? length : HALF_HOUR)));
    }
}
