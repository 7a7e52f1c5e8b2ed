package se.sluss.identification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.sluss.identification.sms.SendingLimits.SentCode;

class SendingLimitsTests {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void allowsTheFirst() {
        assertThat(SendingLimits.pause(List.of(), NOW)).isZero();
    }

    @Test
    void asksForAMinuteBetweenTwo() {
        assertThat(pauseAfter(20)).isEqualTo(Duration.ofSeconds(40));
        assertThat(pauseAfter(60)).isZero();
    }

    @Test
    void allowsThreeInAQuarter() {
        assertThat(pauseAfter(100, 200, 300)).isEqualTo(Duration.ofMinutes(10));
        assertThat(pauseAfter(100, 200, 900)).isZero();
    }

    @Test
    void allowsSixInADay() {
        assertThat(pauseAfter(4000, 8000, 12_000, 16_000, 20_000, 24_000))
                .isEqualTo(Duration.ofDays(1).minusSeconds(24_000));
        assertThat(pauseAfter(4000, 8000, 12_000, 16_000, 20_000)).isZero();
    }

    @Test
    void allowsTwelveInADayToANumberOverAllItsInvitations() {
        assertThat(pauseOfAnotherInvitation(12)).isEqualTo(Duration.ofDays(1).minusSeconds(12_000));
        assertThat(pauseOfAnotherInvitation(11)).isZero();
    }

    private static Duration pauseAfter(long... secondsAgo) {
        return SendingLimits.pause(
                LongStream.of(secondsAgo)
                        .mapToObj(seconds -> new SentCode(NOW.minusSeconds(seconds), true))
                        .toList(),
                NOW);
    }

    private static Duration pauseOfAnotherInvitation(int codes) {
        return SendingLimits.pause(
                LongStream.rangeClosed(1, codes)
                        .mapToObj(i -> new SentCode(NOW.minusSeconds(i * 1000), false))
                        .toList(),
                NOW);
    }
}
