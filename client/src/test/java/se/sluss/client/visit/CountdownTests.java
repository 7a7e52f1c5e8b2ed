package se.sluss.client.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountdownTests {

    @Test
    void roundsUpSoThatZeroMeansNow() {
        assertThat(Countdown.until(1_001, 0).seconds()).isEqualTo(2);
        assertThat(Countdown.until(1, 0).over()).isFalse();
        assertThat(Countdown.until(0, 0).over()).isTrue();
    }

    @Test
    void neverGoesBelowNothing() {
        assertThat(Countdown.until(0, 5_000)).isEqualTo(new Countdown(0));
    }

    @Test
    void dividesIntoDaysHoursMinutesAndSeconds() {
        var left = new Countdown(2 * 86_400 + 3 * 3_600 + 4 * 60 + 5);
        assertThat(left.days()).isEqualTo(2);
        assertThat(left.hours()).isEqualTo(3);
        assertThat(left.minutes()).isEqualTo(4);
        assertThat(left.restSeconds()).isEqualTo(5);
    }
}
