package se.sluss.calendar.imip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.sluss.protocol.visit.Answer;

class ItipCalendarTests {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final ItipCalendar CALENDAR = new ItipCalendar("mote@ekdalen.example");

    static Stream<String> objects() {
        return Stream.of(
                CALENDAR.write(Samples.request(), Samples.NOW),
                CALENDAR.write(Samples.update(), Samples.NOW),
                CALENDAR.write(Samples.cancellation(), Samples.NOW),
                CALENDAR.publication(Samples.entry(0), "Ekdalens kommun", Samples.NOW));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void isValidByTheRulesOfItsMethod(String object) throws Exception {
        var result = new CalendarBuilder().build(new StringReader(object)).validate(true);

        assertThat(result.getEntries()).isEmpty();
    }

    @Test
    void keepsTheTimeOnTheWallAndTellsTheRulesOfItsZone() {
        assertThat(unfolded(CALENDAR.write(Samples.request(), Samples.NOW)))
                .contains("METHOD:REQUEST", "BEGIN:VTIMEZONE", "TZID:Europe/Stockholm")
                .contains("DTSTART;TZID=Europe/Stockholm:20261124T090000")
                .contains("DTEND;TZID=Europe/Stockholm:20261124T100000")
                .contains("DTSTAMP:20261123T080000Z");
    }

    @Test
    void isRightOnTheDayTheClocksChange() {
        var entry = Samples.entry(0, Instant.parse("2027-03-28T00:30:00Z"), STOCKHOLM);

        assertThat(unfolded(CALENDAR.write(Samples.request(entry), Samples.NOW)))
                .contains("DTSTART;TZID=Europe/Stockholm:20270328T013000")
                .contains("DTEND;TZID=Europe/Stockholm:20270328T033000");
    }

    @Test
    void saysTheSecondOfTwoTimesThatLookAlikeInUtc() {
        var first = Samples.entry(0, Instant.parse("2027-10-30T23:30:00Z"), STOCKHOLM);
        var second = Samples.entry(0, Instant.parse("2027-10-31T01:30:00Z"), STOCKHOLM);
        var across = Samples.entry(0, Instant.parse("2027-10-31T00:30:00Z"), STOCKHOLM);

        assertThat(unfolded(CALENDAR.write(Samples.request(first), Samples.NOW)))
                .contains("DTEND;TZID=Europe/Stockholm:20271031T023000");
        assertThat(unfolded(CALENDAR.write(Samples.request(second), Samples.NOW)))
                .contains("DTSTART:20271031T013000Z")
                .contains("DTEND:20271031T023000Z");
        assertThat(unfolded(CALENDAR.write(Samples.request(across), Samples.NOW)))
                .contains("DTSTART:20271031T003000Z")
                .contains("DTEND:20271031T013000Z");
    }

    @Test
    void namesOnlyTheOnePersonAndTheSender() {
        String written = unfolded(CALENDAR.write(Samples.request(), Samples.NOW));

        assertThat(written.lines().filter(line -> line.startsWith("ATTENDEE")))
                .singleElement()
                .asString()
                .contains("mailto:cecilia.dahl@posten.example", "PARTSTAT=NEEDS-ACTION", "RSVP=TRUE");
        assertThat(written).contains("ORGANIZER;CN=Ekdalens kommun:mailto:mote@ekdalen.example");
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void asksForNoAnswerThatIsGivenAlready(Answer answer) {
        var known = new ItipRequest(Samples.request().letter(), Samples.entry(0), answer);

        assertThat(unfolded(CALENDAR.write(known, Samples.NOW))).contains("PARTSTAT=" + answer + ";RSVP=FALSE");
    }

    @Test
    void staysTheSameEntryOverAllItsVersions() {
        assertThat(unfolded(CALENDAR.write(Samples.update(), Samples.NOW)))
                .contains("METHOD:REQUEST", "UID:" + Samples.UID, "SEQUENCE:1", "STATUS:CONFIRMED");
        assertThat(unfolded(CALENDAR.write(Samples.cancellation(), Samples.NOW)))
                .contains("METHOD:CANCEL", "UID:" + Samples.UID, "SEQUENCE:2", "STATUS:CANCELLED")
                .doesNotContain("VALARM", "RSVP=TRUE");
    }

    @Test
    void letsNoTextBecomeAProperty() throws Exception {
        String hostile = "Rad ett; två, tre\\fyra\r\nATTENDEE:mailto:mallory@evil.example\n\"å😀\" "
                + "lång ".repeat(400) + "slut";
        var plain = Samples.entry(0);
        var entry =
                new ItipEntry(plain.uid(), 0, plain.summary(), hostile, plain.startsAt(), plain.endsAt(), plain.zone());

        String written = CALENDAR.write(Samples.request(entry), Samples.NOW);

        assertThat(unfolded(written).lines().filter(line -> line.startsWith("ATTENDEE")))
                .hasSize(1);
        VEvent event = new CalendarBuilder()
                .build(new StringReader(written))
                .<VEvent>getComponent("VEVENT")
                .orElseThrow();
        assertThat(event.getRequiredProperty("DESCRIPTION").getValue()).isEqualTo(hostile.replace("\r\n", "\n"));
    }

    private static String unfolded(String object) {
        return object.replace("\r\n ", "");
    }
}
