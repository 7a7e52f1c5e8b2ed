package se.sluss.addin.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sluss.addin.draft.Draft;
import se.sluss.addin.draft.DraftParticipant;
import se.sluss.addin.draft.DraftSamples;
import se.sluss.addin.draft.Pattern;
import se.sluss.addin.draft.Repetition;
import se.sluss.addin.draft.Slot;
import se.sluss.addin.fake.FakeClock;
import se.sluss.protocol.booking.Weekday;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.MalformedJson;

class AppointmentTests {

    private static final String PERSON = "{\"displayName\":\"%s\",\"emailAddress\":\"%s\"}";

    private final FakeClock clock = new FakeClock("2026-11-24T08:00");

    @Test
    void fillsInWhatOutlookSaysAndKeepsWhatOnlyTheFormAsksFor() throws MalformedJson {
        var kept = DraftSamples.complete();
        var draft = into(kept, """
                {"subject":"Samråd","start":"2026-12-01T09:00:00.000Z","end":"2026-12-01T10:00:00.000Z",
                "people":[%s,%s],"series":null}""".formatted(
                        PERSON.formatted("Cecilia", "cecilia@posten.example"),
                        PERSON.formatted("Bo Ek", "bo@ekdalen.example")));

        assertThat(draft.key()).isEqualTo(kept.key());
        assertThat(draft.subject()).isEqualTo("Samråd");
        assertThat(draft.slot()).isEqualTo(new Slot("2026-12-01T09:00", "2026-12-01T10:00"));
        assertThat(draft.repetition()).isEqualTo(Repetition.NONE);
        assertThat(draft.participants())
                .extracting(DraftParticipant::name, DraftParticipant::mobile)
                .containsExactly(tuple("Cecilia Dahl", "0701740607"), tuple("Bo Ek", ""));
    }

    @Test
    void changesNothingWhereOutlookWasSilent() throws MalformedJson {
        var kept = DraftSamples.complete();
        assertThat(into(kept, "{\"subject\":\"\",\"people\":[]}")).isEqualTo(kept);
    }

    @Test
    void leavesNoEmptyRowBesideThosePeopleAndNoAddressForAName() throws MalformedJson {
        var empty = Draft.empty("key", new Slot("", ""), "Europe/Stockholm", "sv");
        var draft =
                into(empty, "{\"subject\":\"\",\"people\":[" + PERSON.formatted("b@e.example", "b@e.example") + "]}");
        assertThat(draft.participants()).hasSize(1);
        assertThat(draft.participants().getFirst().name()).isEmpty();
        assertThat(draft.participants().getFirst().email()).isEqualTo("b@e.example");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            daily   | "interval":3                                             | DAILY       |                |  1
            weekday | "interval":1                                             | WEEKLY      | MO TU WE TH FR |  1
            weekly  | "interval":2,"days":["mon","wed"],"firstDayOfWeek":"sun" | WEEKLY      | MO WE          |  1
            monthly | "interval":1,"dayOfMonth":15                             | MONTHLY     |                | -1
            monthly | "interval":1,"dayOfWeek":"tue","weekNumber":"third"      | MONTHLY_DAY | TU             |  3
            monthly | "interval":1,"dayOfWeek":"weekday","weekNumber":"last"   | MONTHLY_DAY | MO TU WE TH FR | -1
            yearly  | "interval":1,"dayOfMonth":24,"month":"dec"               | YEARLY      |                | -1
            yearly  | "interval":1,"dayOfWeek":"weekendday","weekNumber":"first","month":"may" | YEARLY_DAY | SA SU | 1
            """)
    void readsEveryPatternOfOutlook(String type, String properties, Pattern pattern, String days, String position)
            throws MalformedJson {
        Repetition read = series(type, properties);
        assertThat(read.pattern()).isEqualTo(pattern);
        assertThat(read.days().stream().map(Weekday::name).collect(Collectors.joining(" ")))
                .isEqualTo(days == null ? "" : days);
        assertThat(read.position()).isEqualTo(position);
        assertThat(read.counted()).isFalse();
        assertThat(read.until()).isEqualTo("2027-05-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"monthly", "yearly"})
    void meansTheLastDayByThe31stAsOutlookDoes(String type) throws MalformedJson {
        Repetition read = series(type, "\"interval\":1,\"dayOfMonth\":31");
        assertThat(read.pattern().isOnADay()).isTrue();
        assertThat(read.days()).isEqualTo(List.of(Weekday.values()));
        assertThat(read.position()).isEqualTo("-1");
    }

    @Test
    void knowsWhereWeeksBegin() throws MalformedJson {
        assertThat(series("weekly", "\"interval\":2,\"firstDayOfWeek\":\"sun\"").weekStart())
                .isEqualTo(Weekday.SU);
    }

    private static Repetition series(String type, String properties) throws MalformedJson {
        return Appointment.read(Json.parse("""
                        {"subject":"","people":[],
                        "series":{"type":"%s","properties":{%s},"until":"2027-05-31"}}""".formatted(type, properties))).repetition();
    }

    private Draft into(Draft draft, String json) throws MalformedJson {
        return Appointment.read(Json.parse(json)).into(draft, clock, clock);
    }
}
