package se.sluss.calendar.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Spreads the requests to each mailbox, so that no ten minutes see more of them than Exchange Online takes. A few may come
 * in a row; from then on they keep their distance.
 *
 * <p>It is asked before a question and counts every request of it, so that a question of several requests may run ahead by
 * these; a hundredth of the limit is kept for that.
 */
final class Pace {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int SHARE_IN_A_ROW = 100;

    private final Clock clock;
    private final Duration inARow;
    private final Duration each;
    /** When each mailbox would be at rest if its requests kept their distance from the first on. */
    private final Map<String, Instant> rest = new ConcurrentHashMap<>();

    /**
     * Keeps a pace.
     *
     * @param limit how many requests a mailbox takes in ten minutes
     */
    Pace(int limit, Clock clock) {
        this.clock = clock;
        int few = Math.max(1, limit / SHARE_IN_A_ROW);
        this.each = WINDOW.dividedBy(Math.max(1, limit - 2 * few));
        this.inARow = each.multipliedBy(few);
    }

    /** A request goes out. */
    void count(String mailbox) {
        Instant now = clock.instant();
        rest.merge(mailbox, now.plus(each), (known, first) -> known.isAfter(now) ? known.plus(each) : first);
    }

    /** How long the next one should wait; zero when it may go out now. */
    Duration wait(String mailbox) {
        Instant now = clock.instant();
        Instant end = rest.computeIfPresent(mailbox, (ignored, known) -> known.isAfter(now) ? known : null);
        Duration ahead = end == null ? Duration.ZERO : Duration.between(now.plus(inARow), end);
        return ahead.isNegative() ? Duration.ZERO : ahead;
    }
}
