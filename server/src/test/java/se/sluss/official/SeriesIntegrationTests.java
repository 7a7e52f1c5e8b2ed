package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.OccurrenceView;
import se.sluss.protocol.booking.ParticipantView;
import se.sluss.protocol.booking.TimelineEntry;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.visit.MeetingState;
import se.sluss.testing.SetClock;
import se.sluss.testing.visit.Answer;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.Tenant;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class SeriesIntegrationTests {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @Autowired
    Browsers browsers;

    @Autowired
    DatabaseClient database;

    @Autowired
    SetClock clock;

    private Browser anna;

    @BeforeEach
    void signIn() {
        anna = browsers.fresh();
        anna.bearer(Tenant.bearerToken(Tenant.ANNA));
    }

    @Test
    void givesEachOccurrenceAnInvitationOfItsOwn() throws Exception {
        MeetingView series = booked();
        assertThat(series.occurrences()).hasSize(6);
        assertThat(invitations(series, david(series), "true")).isEqualTo(6);
        assertThat(links(series)).isEqualTo(6);
    }

    @Test
    void takesTheRemovedOccurrenceAndAllLaterOnesFromAParticipant() throws Exception {
        MeetingView series = booked();
        String david = david(series).id();

        MeetingView after = changeOne(series, 4, new JsonObject().withStrings("remove", List.of(david)));

        assertThat(invitations(series, david(series), "i.revoked_at is null")).isEqualTo(4);
        assertThat(invitations(series, david(series), "i.revoked_at is not null and o.position >= 4"))
                .isEqualTo(2);
        assertThat(after.participants()).extracting(ParticipantView::name).contains("David Berg");
        assertThat(invitations(series, cecilia(series), "i.revoked_at is null")).isEqualTo(6);
    }

    @Test
    void movesOneOccurrenceAndLeavesTheOthers() throws Exception {
        MeetingView series = booked();
        LocalDateTime moved =
                LocalDateTime.ofInstant(start(series, 2), STOCKHOLM).plusHours(2);

        MeetingView after = changeOne(
                series,
                2,
                new JsonObject()
                        .with("start", moved.toString())
                        .with("end", moved.plusHours(1).toString()));

        assertThat(start(after, 2)).isEqualTo(moved.atZone(STOCKHOLM).toInstant());
        assertThat(start(after, 1)).isEqualTo(start(series, 1));
        assertThat(invitations(series, david(series), "i.revision = 1 and o.position = 2"))
                .isOne();
        assertThat(invitations(series, david(series), "i.revision = 0")).isEqualTo(5);
    }

    @Test
    void cancelsOneOccurrenceAndKeepsTheSeries() throws Exception {
        MeetingView series = booked();

        MeetingView after = anna.delete(path(series, 0), "\"0\"", "").read(MeetingView::read);

        assertThat(after.state()).isEqualTo(MeetingState.SCHEDULED);
        assertThat(after.occurrences())
                .extracting(OccurrenceView::state)
                .containsExactly(
                        MeetingState.CANCELLED,
                        MeetingState.SCHEDULED,
                        MeetingState.SCHEDULED,
                        MeetingState.SCHEDULED,
                        MeetingState.SCHEDULED,
                        MeetingState.SCHEDULED);
        assertThat(Instant.parse(after.startsAt())).isEqualTo(start(series, 1));
    }

    @Test
    void movesNoWholeSeriesByTheTimeOfTheMeeting() throws Exception {
        MeetingView series = booked();
        var body = new JsonObject().with("start", "2030-01-07T09:00").with("end", "2030-01-07T10:00");
        Answer answer = anna.patch("/api/meetings/" + series.id(), "\"0\"", "", body);
        assertThat(answer.problem().errors()).containsKey("start");
    }

    @Test
    void movesAnOccurrenceAndAllLaterOnesAsFar() throws Exception {
        MeetingView series = booked();
        LocalDateTime moved = local(series, 3).plusDays(1).plusMinutes(30);

        MeetingView after = changeOne(
                series,
                3,
                new JsonObject()
                        .with("start", moved.toString())
                        .with("end", moved.plusMinutes(45).toString())
                        .with("following", true));

        assertThat(after.occurrences()).extracting(OccurrenceView::moved).containsOnly(false);
        assertThat(local(after, 2)).isEqualTo(local(series, 2));
        assertThat(local(after, 3)).isEqualTo(moved);
        assertThat(local(after, 5)).isEqualTo(local(series, 5).plusDays(1).plusMinutes(30));
        assertThat(Instant.parse(after.occurrences().get(5).endsAt()))
                .isEqualTo(start(after, 5).plusSeconds(45 * 60));
        assertThat(invitations(series, david(series), "i.revision = 1 and o.position >= 3"))
                .isEqualTo(3);
    }

    @Test
    void movesNoOccurrencePastItsNeighbour() throws Exception {
        MeetingView series = booked();
        LocalDateTime beyond = local(series, 3).plusHours(1);
        var body = new JsonObject()
                .with("start", beyond.toString())
                .with("end", beyond.plusHours(1).toString());
        assertThat(anna.patch(path(series, 2), "\"0\"", "", body).problem().errors())
                .containsKey("start");
    }

    @Test
    void cancelsAnOccurrenceAndAllLaterOnes() throws Exception {
        MeetingView series = booked();

        MeetingView after =
                anna.delete(path(series, 4) + "?following=true", "\"0\"", "").read(MeetingView::read);

        assertThat(after.state()).isEqualTo(MeetingState.SCHEDULED);
        assertThat(after.occurrences().subList(4, 6))
                .extracting(OccurrenceView::state)
                .containsOnly(MeetingState.CANCELLED);
        assertThat(after.occurrences().subList(0, 4))
                .extracting(OccurrenceView::state)
                .containsOnly(MeetingState.SCHEDULED);
    }

    @Test
    void takesOneOccurrenceAndNoOtherFromAParticipant() throws Exception {
        MeetingView series = booked();

        changeOne(
                series,
                4,
                new JsonObject().withStrings("absent", List.of(david(series).id())));

        assertThat(invitations(series, david(series), "i.revoked_at is null and o.position <> 4"))
                .isEqualTo(5);
        assertThat(invitations(series, david(series), "i.revoked_at is not null and o.position = 4"))
                .isOne();
        assertThat(at(series, 4).participants())
                .extracting(ParticipantView::name)
                .containsExactly("Anna Lind", "Cecilia Dahl");
        assertThat(at(series, 5).participants())
                .extracting(ParticipantView::name)
                .contains("David Berg");
    }

    @Test
    void invitesSomebodyToOneOccurrenceOnly() throws Exception {
        MeetingView series = booked();
        var bo = (JsonObject) Json.parse("{\"add\":[" + person("Bo Ek", "+46701740606") + "]}");

        changeOne(series, 2, bo);

        assertThat(at(series, 2).participants())
                .extracting(ParticipantView::name)
                .contains("Bo Ek");
        assertThat(at(series, 3).participants())
                .extracting(ParticipantView::name)
                .doesNotContain("Bo Ek");
    }

    @Test
    void leavesNobodyAlone() throws Exception {
        MeetingView series = booked();
        var everybody = new JsonObject()
                .withStrings(
                        "absent", List.of(david(series).id(), cecilia(series).id()));
        assertThat(anna.patch(path(series, 1), "\"0\"", "", everybody).problem().errors())
                .isNotEmpty();
    }

    @Test
    void showsTheOccurrenceThatIsAskedFor() throws Exception {
        MeetingView series = booked();
        LocalDateTime moved = local(series, 2).plusHours(2);
        changeOne(
                series,
                2,
                new JsonObject()
                        .with("start", moved.toString())
                        .with("end", moved.plusHours(1).toString()));

        MeetingView shown = at(series, 2);

        assertThat(shown.occurrence()).isEqualTo(series.occurrences().get(2).id());
        assertThat(Instant.parse(shown.startsAt()))
                .isEqualTo(moved.atZone(STOCKHOLM).toInstant());
        assertThat(shown.occurrences())
                .extracting(OccurrenceView::moved)
                .containsExactly(false, false, true, false, false, false);
        assertThat(david(shown).timeline()).extracting(TimelineEntry::event).contains("CHANGED");
        assertThat(david(at(series, 3)).timeline())
                .extracting(TimelineEntry::event)
                .doesNotContain("CHANGED");
        assertThat(anna.get("/api/meetings/" + series.id() + "?occurrence=" + series.id())
                        .code())
                .isEqualTo("not-found");
    }

    private MeetingView booked() throws Exception {
        LocalDateTime first =
                LocalDateTime.ofInstant(clock.instant(), STOCKHOLM).plusDays(2).truncatedTo(ChronoUnit.HOURS);
        String body = """
                {"subject":"Uppföljning","type":"open","start":"%s","end":"%s","zone":"Europe/Stockholm",\
                "participants":[%s,%s],"recurrence":{"frequency":"WEEKLY","interval":1,"count":6}}""".formatted(
                        first,
                        first.plusHours(1),
                        person("David Berg", "+46701740605"),
                        person("Cecilia Dahl", "+46701740607"));
        return anna.post("/api/meetings", (JsonObject) Json.parse(body)).read(MeetingView::read);
    }

    private static String person(String name, String mobile) {
        return """
                {"name":"%s","mobile":"%s","method":"SMS","role":"PARTICIPANT","language":"sv"}""".formatted(name, mobile);
    }

    /** The series as it is at one occurrence. */
    private MeetingView at(MeetingView series, int position) {
        String occurrence = series.occurrences().get(position).id();
        return anna.get("/api/meetings/" + series.id() + "?occurrence=" + occurrence)
                .read(MeetingView::read);
    }

    private static LocalDateTime local(MeetingView series, int position) {
        return LocalDateTime.ofInstant(start(series, position), STOCKHOLM);
    }

    private MeetingView changeOne(MeetingView series, int position, JsonObject body) {
        return anna.patch(path(series, position), "\"0\"", "", body).read(MeetingView::read);
    }

    private static String path(MeetingView series, int position) {
        return "/api/meetings/" + series.id() + "/occurrences/"
                + series.occurrences().get(position).id();
    }

    private static Instant start(MeetingView series, int position) {
        return Instant.parse(series.occurrences().get(position).startsAt());
    }

    private static ParticipantView david(MeetingView series) {
        return named(series, "David Berg");
    }

    private static ParticipantView cecilia(MeetingView series) {
        return named(series, "Cecilia Dahl");
    }

    private static ParticipantView named(MeetingView series, String name) {
        return series.participants().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long invitations(MeetingView series, ParticipantView person, String condition) {
        return count(
                "select count(*) from invitation i join occurrence o on o.id = i.occurrence_id "
                        + "where o.meeting_id = :meeting and i.participant_id = '" + person.id() + "' and " + condition,
                series);
    }

    /** Those that were made for David, each for one occurrence. */
    private long links(MeetingView series) {
        return count(
                "select count(distinct l.invitation_id) from link l join invitation i on i.id = l.invitation_id "
                        + "join occurrence o on o.id = i.occurrence_id where o.meeting_id = :meeting "
                        + "and i.participant_id = '" + david(series).id() + "'",
                series);
    }

    private long count(String sql, MeetingView series) {
        return Objects.requireNonNull(database.sql(sql)
                .bind("meeting", UUID.fromString(series.id()))
                .mapValue(Long.class)
                .one()
                .block());
    }
}
