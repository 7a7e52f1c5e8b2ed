package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sluss.platform.error.Refusal;

class MeetingTimeTests {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final String SKIPPED = "does not exist: the clock is set forward past it that day";

    private final FieldErrors errors = new FieldErrors();

    @Test
    void refusesATimeThatTheClockIsSetForwardPast() {
        read("2027-03-28T02:00", "2027-03-28T03:00");
        assertThat(refused()).containsOnly(Map.entry("start", SKIPPED));
    }

    @Test
    void refusesAnEndThatTheClockIsSetForwardPast() {
        read("2027-03-28T01:30", "2027-03-28T02:59");
        assertThat(refused()).containsOnly(Map.entry("end", SKIPPED));
    }

    @Test
    void takesTheFirstOfTwoTimesThatLookAlike() {
        MeetingTime time = Objects.requireNonNull(read("2026-10-25T02:15", "2026-10-25T02:45"));
        assertThat(time.start()).isEqualTo("2026-10-25T00:15:00Z");
        assertThat(time.end()).isEqualTo("2026-10-25T00:45:00Z");
        assertThat(refused()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // An hour and a half on the clock is two and a half as time passes, or half an hour.
        "2026-10-25T01:30, 2026-10-25T03:00, 2026-10-24T23:30:00Z, 2026-10-25T02:00:00Z",
        "2027-03-28T01:30, 2027-03-28T03:00, 2027-03-28T00:30:00Z, 2027-03-28T01:00:00Z"
    })
    void lastsFromOneTimeOnTheClockToTheOther(String from, String to, Instant start, Instant end) {
        MeetingTime time = Objects.requireNonNull(read(from, to));
        assertThat(time.start()).isEqualTo(start);
        assertThat(time.end()).isEqualTo(end);
    }

    @Test
    void refusesWhatHasPassedByTheClockOfItsZone() {
        read("2026-06-01T09:59", "2026-06-01T11:00");
        assertThat(refused()).containsOnly(Map.entry("start", "has passed"));
        assertThat(read("2026-06-01T10:00", "2026-06-01T11:00")).isNotNull();
    }

    /** A day without hours is no time to meet. */
    @ParameterizedTest
    @ValueSource(strings = {"2027-02-01", "2027-02-01T24:00", "2027-02-01T09:00Z", "2027-02-01T09:00+01:00", ""})
    void refusesWhatIsNoLocalTime(String text) {
        read(text, text);
        assertThat(refused()).containsOnlyKeys("start", "end");
    }

    private @Nullable MeetingTime read(String start, String end) {
        return MeetingTime.read(start, end, STOCKHOLM, NOW, errors);
    }

    private Map<String, String> refused() {
        try {
            errors.refuseIfAny();
            return Map.of();
        } catch (Refusal refusal) {
            return refusal.errors();
        }
    }
}
