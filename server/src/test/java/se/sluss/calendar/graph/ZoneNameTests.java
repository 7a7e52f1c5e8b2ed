package se.sluss.calendar.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sluss.calendar.EntryTime;

class ZoneNameTests {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Europe/Stockholm, W. Europe Standard Time",
        "Africa/Casablanca, Morocco Standard Time",
        "Asia/Kolkata, India Standard Time"
    })
    void offersTheNameOfIanaThenThatOfWindowsThenUtc(String iana, String windows) {
        assertThat(names(NOON, ZoneId.of(iana))).containsExactly(iana, windows, "UTC");
    }

    @Test
    void offersUtcAloneWhereNothingElseIsCalledSo() {
        assertThat(names(NOON, ZoneId.of("Antarctica/Troll"))).containsExactly("Antarctica/Troll", "UTC");
        assertThat(names(NOON, ZoneOffset.ofHours(2))).containsExactly("UTC");
        assertThat(names(NOON, ZoneId.of("UTC"))).containsExactly("UTC");
    }

    @Test
    void offersUtcAloneForTheSecondOfTwoTimesThatLookAlike() {
        ZoneId stockholm = ZoneId.of("Europe/Stockholm");
        assertThat(names(Instant.parse("2026-10-24T23:30:00Z"), stockholm)).contains("Europe/Stockholm");
        assertThat(names(Instant.parse("2026-10-25T01:30:00Z"), stockholm)).containsExactly("UTC");
        // Begins before the clock is set back, and ends after it.
        assertThat(names(Instant.parse("2026-10-25T00:00:00Z"), stockholm)).containsExactly("UTC");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Stockholm, Europe/Stockholm",
        "W. Europe Standard Time, Europe/Berlin",
        "Morocco Standard Time, Africa/Casablanca",
        "UTC, UTC"
    })
    void knowsWhichZoneANameMeans(String name, String zone) {
        assertThat(ZoneName.zoneOf(name)).contains(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tzone://Microsoft/Custom", "Customized Time Zone", "+02:00", ""})
    void knowsWhatSaysNoZone(String name) {
        assertThat(ZoneName.zoneOf(name)).isEmpty();
    }

    /** Lasts for an hour. */
    private static List<String> names(Instant start, ZoneId zone) {
        return ZoneName.of(new EntryTime(start, start.plus(Duration.ofHours(1)), zone)).stream()
                .map(ZoneName::name)
                .toList();
    }
}
