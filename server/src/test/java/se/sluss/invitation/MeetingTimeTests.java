package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.OccurrenceId;

class MeetingTimeTests {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @Test
    void isWrittenAsInSwedish() {
        assertThat(time("sv", STOCKHOLM).whole(from("2026-11-24T08:00:00Z", "2026-11-24T09:30:00Z")))
                .isEqualTo("tisdag 24 november 2026 kl. 09.00–10.30");
    }

    @Test
    void isWrittenAsInEnglish() {
        assertThat(time("en", STOCKHOLM).whole(from("2026-11-24T08:00:00Z", "2026-11-24T09:30:00Z")))
                .isEqualTo("Tuesday 24 November 2026 09:00–10:30");
    }

    @Test
    void namesTheDayOfAnEndAfterMidnight() {
        assertThat(time("sv", STOCKHOLM).whole(from("2026-11-24T22:30:00Z", "2026-11-25T00:00:00Z")))
                .isEqualTo("tisdag 24 november 2026 kl. 23.30–onsdag 25 november 2026 kl. 01.00");
    }

    @Test
    void namesAZoneThatDoesNotGoWithoutSaying() {
        assertThat(time("en", ZoneId.of("Europe/Helsinki")).whole(from("2026-11-24T08:00:00Z", "2026-11-24T09:00:00Z")))
                .startsWith("Tuesday 24 November 2026 10:00–11:00 (");
    }

    private static MeetingTime time(String language, ZoneId zone) {
        return new MeetingTime(Locale.of(language), zone, STOCKHOLM);
    }

    private static Occurrence from(String start, String end) {
        return new Occurrence(OccurrenceId.random(), 0, Instant.parse(start), Instant.parse(end), false);
    }
}
