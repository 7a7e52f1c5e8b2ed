package se.sluss.calendar.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTests {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void readsSeconds() {
        assertThat(RetryAfter.parse("17", NOW)).isEqualTo(Duration.ofSeconds(17));
    }

    @Test
    void readsADate() {
        assertThat(RetryAfter.parse("Tue, 24 Nov 2026 09:01:30 GMT", NOW)).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void waitsAtLeastASecondAndAtMostAnHour() {
        assertThat(RetryAfter.parse("0", NOW)).isEqualTo(Duration.ofSeconds(1));
        assertThat(RetryAfter.parse("Tue, 24 Nov 2026 08:00:00 GMT", NOW)).isEqualTo(Duration.ofSeconds(1));
        assertThat(RetryAfter.parse("999999999", NOW)).isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "99999999999999999999"})
    void givesNothingForWhatItCannotRead(String header) {
        assertThat(RetryAfter.parse(header, NOW)).isNull();
    }
}
