package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.sluss.protocol.booking.CalendarHealth;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.ParticipantView;
import se.sluss.protocol.json.JsonObject;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Tenant;

/** The button that puts a calendar right, as the form presses it, for one occurrence of a series. */
class RepairIntegrationTests extends WithSeries {

    private static final String CECILIA = """
            {"name":"Cecilia Dahl","email":"cecilia.dahl@posten.example","mobile":"+46701740607","method":"SMS",\
            "role":"PARTICIPANT","language":"sv"}""";

    private MeetingView series;
    private String second;

    @BeforeEach
    void bookASeriesWhoseSecondEntryIsMissing() throws Exception {
        series = booked(2, CECILIA);
        second = series.occurrences().get(1).id();
        miss(cecilia(series).id(), second);
    }

    @Test
    void showsWhatIsWrongAtTheOccurrenceWhereItIs() {
        ParticipantView wrong = cecilia(at(series, second));
        assertThat(wrong.repairable()).isTrue();
        assertThat(Objects.requireNonNull(wrong.calendar()))
                .extracting(CalendarHealth::state, CalendarHealth::late)
                .containsExactly("MISSING", false);
        assertThat(cecilia(at(series, series.occurrences().getFirst().id())).calendar())
                .isNull();
    }

    @Test
    void writesTheEntryAnewWithOnePress() {
        MeetingView answer =
                anna.post(repair(cecilia(series).id()), new JsonObject()).read(MeetingView::read);

        assertThat(answer.id()).isEqualTo(series.id());
        assertThat(generation()).isOne();
        assertThat(Objects.requireNonNull(cecilia(at(series, second)).calendar())
                        .state())
                .isNotEqualTo("MISSING");
    }

    @Test
    void isTheBusinessOfNobodyElse() {
        Browser bo = browsers.fresh();
        bo.bearer(Tenant.bearerToken(Tenant.BO));
        assertThat(bo.post(repair(cecilia(series).id()), new JsonObject()).code())
                .isEqualTo("not-found");
        assertThat(browsers.fresh()
                        .post(repair(cecilia(series).id()), new JsonObject())
                        .status())
                .isEqualTo(401);
        assertThat(generation()).isZero();
    }

    @Test
    void knowsNoParticipantOfAnotherMeeting() {
        assertThat(anna.post(repair(UUID.randomUUID().toString()), new JsonObject())
                        .code())
                .isEqualTo("not-found");
    }

    private String repair(String participant) {
        return "/api/meetings/" + series.id() + "/participants/" + participant + "/repair";
    }

    private void miss(String participant, String occurrence) {
        database.sql("""
                        insert into booking (id, participant_id, occurrence_id, state)
                        select id, participant_id, occurrence_id, 'MISSING' from invitation
                        where participant_id = :participant and occurrence_id = :occurrence
                        """)
                .bind("participant", UUID.fromString(participant))
                .bind("occurrence", UUID.fromString(occurrence))
                .then()
                .block();
    }

    /** How many times the entry has been begun anew. */
    private @Nullable Integer generation() {
        return database.sql("""
                        select generation from booking
                        where occurrence_id = :occurrence and participant_id = :participant
                        """)
                .bind("occurrence", UUID.fromString(second))
                .bind("participant", UUID.fromString(cecilia(series).id()))
                .mapValue(Integer.class)
                .one()
                .block();
    }
}
