package se.sluss.calendar.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.sluss.testing.SetClock;

class PausesTests {

    private final SetClock clock = new SetClock(Instant.parse("2026-11-24T08:00:00Z"));
    private final Pauses pauses = new Pauses(clock);

    @Test
    void lastUntilTheMailboxSaid() {
        pauses.keep("bo", Duration.ofSeconds(10));
        clock.advance(Duration.ofSeconds(4));
        assertThat(left("bo")).contains(Duration.ofSeconds(6));
        assertThat(left("anna")).isEmpty();
        clock.advance(Duration.ofSeconds(6));
        assertThat(left("bo")).isEmpty();
    }

    @Test
    void areNotShortenedByAnotherAnswer() {
        pauses.keep("bo", Duration.ofSeconds(10));
        pauses.keep("bo", Duration.ofSeconds(1));
        assertThat(left("bo")).contains(Duration.ofSeconds(10));
    }

    private Optional<Duration> left(String mailbox) {
        try {
            pauses.pass(mailbox);
            return Optional.empty();
        } catch (MailboxPaused paused) {
            return Optional.of(paused.left());
        }
    }
}
