package se.sluss.calendar.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.sluss.testing.SetClock;

class PausesTests {

    private final SetClock clock = new SetClock(Instant.parse("2026-11-24T08:00:00Z"));
    private final Pauses pauses = new Pauses(clock);

    @Test
    void lastUntilTheMailboxSaid() {
        pauses.keep("bo", Duration.ofSeconds(10));
        clock.advance(Duration.ofSeconds(4));
        assertThat(pauses.left("bo")).isEqualTo(Duration.ofSeconds(6));
        assertThat(pauses.left("anna")).isZero();
        clock.advance(Duration.ofSeconds(6));
        assertThat(pauses.left("bo")).isZero();
    }

    @Test
    void areNotShortenedByAnotherAnswer() {
        pauses.keep("bo", Duration.ofSeconds(10));
        pauses.keep("bo", Duration.ofSeconds(1));
        assertThat(pauses.left("bo")).isEqualTo(Duration.ofSeconds(10));
    }
}
