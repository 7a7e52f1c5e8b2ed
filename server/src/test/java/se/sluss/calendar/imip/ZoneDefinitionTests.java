package se.sluss.calendar.imip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneDefinitionTests {

    private static final Instant WINTER = Instant.parse("2027-01-12T09:00:00Z");

    @Test
    void saysTheRulesOfEuropeInTwoObservances() {
        assertThat(definition("Europe/Stockholm", WINTER).toString().lines())
                .contains(
                        "TZID:Europe/Stockholm",
                        "DTSTART:20260329T020000",
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                        "DTSTART:20261025T030000",
                        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
                .hasSizeLessThan(20);
    }

    @Test
    void saysTheSecondSundayOfAmerica() {
        assertThat(definition("America/New_York", WINTER).toString())
                .contains("BYMONTH=3;BYDAY=2SU", "BYMONTH=11;BYDAY=1SU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Stockholm",
                "Europe/Lisbon",
                "America/New_York",
                "America/Nuuk",
                "America/Santiago",
                "Asia/Jerusalem",
                "Asia/Kolkata",
                "Africa/Casablanca",
                "Africa/Cairo",
                "Australia/Lord_Howe",
                "Pacific/Chatham",
                "UTC"
            })
    void isReadByAnotherAsJavaReadsIt(String zone) throws Exception {
        for (int week = 0; week < 52; week += 3) {
            Instant at = WINTER.plus(Duration.ofDays(7L * week));
            assertThat(offset(zone, at))
                    .as("%s at %s", zone, at)
                    .isEqualTo(ZoneId.of(zone).getRules().getOffset(at));
        }
    }

    /** The offset as a program finds it that reads the object and knows no zones. */
    private static ZoneOffset offset(String zone, Instant at) throws Exception {
        String object = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + definition(zone, at) + "END:VCALENDAR\r\n";
        VTimeZone read = new CalendarBuilder()
                .build(new StringReader(object))
                .<VTimeZone>getComponent(Component.VTIMEZONE)
                .orElseThrow();
        Observance observance = Objects.requireNonNull(read.getApplicableObservance(at));
        return ZoneOffset.of(observance.getRequiredProperty("TZOFFSETTO").getValue());
    }

    private static VTimeZone definition(String zone, Instant at) {
        return new ZoneDefinition(ZoneId.of(zone)).around(at, at.plus(Duration.ofHours(1)));
    }
}
