package se.sluss.calendar.imip;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.sluss.calendar.MailReference;

class ItipCalendarTests {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final ItipCalendar calendar = new ItipCalendar("mote@ekdalen.example");

    @Test
    void keepsTheTimeOnTheWallAndTellsTheRulesOfItsZone() {
        String written = unfolded(Instant.parse("2026-11-24T08:00:00Z"));

        assertThat(written)
                .contains("METHOD:REQUEST", "BEGIN:VTIMEZONE", "TZID:Europe/Stockholm")
                .doesNotContain("Europe/Berlin")
                .contains("DTSTART;TZID=Europe/Stockholm:20261124T090000")
                .contains("DTEND;TZID=Europe/Stockholm:20261124T100000")
                .contains("DTSTAMP:20261123T080000Z");
    }

    @Test
    void isRightOnTheDayTheClocksChange() {
        assertThat(unfolded(Instant.parse("2027-03-28T00:30:00Z")))
                .contains("DTSTART;TZID=Europe/Stockholm:20270328T013000")
                .contains("DTEND;TZID=Europe/Stockholm:20270328T033000");
    }

    @Test
    void namesOnlyTheOnePersonAndTheSender() {
        String written = unfolded(Instant.parse("2026-11-24T08:00:00Z"));

        assertThat(written.lines().filter(line -> line.startsWith("ATTENDEE")))
                .singleElement()
                .asString()
                .contains("mailto:cecilia.dahl@posten.example", "PARTSTAT=NEEDS-ACTION", "RSVP=TRUE");
        assertThat(written).contains("ORGANIZER;CN=Ekdalens kommun:mailto:mote@ekdalen.example");
    }

    @Test
    void staysTheSameEntryOverAllItsVersions() {
        assertThat(unfolded(Instant.parse("2026-11-24T08:00:00Z"))).contains("UID:1@ekdalen.example", "SEQUENCE:3");
    }

    private String unfolded(Instant start) {
        var request = new ItipRequest(
                new MailReference("cecilia.dahl@posten.example", "<1@ekdalen.example>"),
                "1@ekdalen.example",
                3,
                "Ekdalens kommun",
                Locale.of("sv"),
                "Inbjudan",
                "Text",
                "<p>Text</p>",
                URI.create("https://mote.ekdalen.example/m#secret"),
                start,
                start.plus(Duration.ofHours(1)),
                ZoneId.of("Europe/Stockholm"));
        return calendar.write(request, NOW).replace("\r\n ", "");
    }
}
