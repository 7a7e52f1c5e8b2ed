package se.sluss.calendar.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import se.sluss.testing.SetClock;

class PaceTests {

    private static final int LIMIT = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final SetClock clock = new SetClock(Instant.parse("2026-11-24T08:00:00Z"));
    private final Pace pace = new Pace(LIMIT, clock);

    @Test
    void letsAFewGoInARow() {
        for (int i = 0; i < 100; i++) {
            assertThat(pace.wait("bo")).isZero();
            pace.count("bo");
        }
        pace.count("bo");
        assertThat(pace.wait("bo")).isPositive();
        assertThat(pace.wait("anna")).isZero();
    }

    @Test
    void keepsTenMinutesBelowTheLimitAndCloseToIt() {
        Deque<Instant> sent = new ArrayDeque<>();
        int most = 0;
        for (int i = 0; i < 3 * LIMIT; i++) {
            clock.advance(pace.wait("bo"));
            pace.count("bo");
            sent.addLast(clock.instant());
            while (!sent.getFirst().plus(WINDOW).isAfter(clock.instant())) {
                sent.removeFirst();
            }
            most = Math.max(most, sent.size());
        }
        assertThat(most).isBetween(LIMIT * 97 / 100, LIMIT);
    }

    @Test
    void mayGoInARowAgainAfterARest() {
        for (int i = 0; i < 200; i++) {
            pace.count("bo");
        }
        assertThat(pace.wait("bo")).isPositive();
        clock.advance(WINDOW);
        assertThat(pace.wait("bo")).isZero();
    }
}
