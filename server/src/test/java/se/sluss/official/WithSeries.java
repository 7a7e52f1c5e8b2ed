package se.sluss.official;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.ParticipantView;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonObject;
import se.sluss.testing.SetClock;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.Tenant;
import se.sluss.testing.visit.VisitIntegrationTest;

/** Anna at the form, with a series that she booked, and what a test asks of it. */
@VisitIntegrationTest
class WithSeries {

    static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Browsers browsers;

    @Autowired
    DatabaseClient database;

    @Autowired
    SetClock clock;

    Browser anna;

    @BeforeEach
    void signIn() {
        anna = browsers.fresh();
        anna.bearer(Tenant.bearerToken(Tenant.ANNA));
    }

    /** Six weeks, with David and Cecilia. */
    MeetingView booked() throws Exception {
        return booked(6, person("David Berg", "+46701740605"), person("Cecilia Dahl", "+46701740607"));
    }

    /** So many weeks, from the day after tomorrow, with these people as the form writes them. */
    MeetingView booked(int weeks, String... people) throws Exception {
        LocalDateTime first =
                LocalDateTime.ofInstant(clock.instant(), STOCKHOLM).plusDays(2).truncatedTo(ChronoUnit.HOURS);
        String body = """
                {"subject":"Uppföljning","type":"open","start":"%s","end":"%s","zone":"Europe/Stockholm",\
                "participants":[%s],"recurrence":{"frequency":"WEEKLY","interval":1,"count":%d}}""".formatted(first, first.plusHours(1), String.join(",", people), weeks);
        return anna.post("/api/meetings", (JsonObject) Json.parse(body)).read(MeetingView::read);
    }

    static String person(String name, String mobile) {
        return """
                {"name":"%s","mobile":"%s","method":"SMS","role":"PARTICIPANT","language":"sv"}""".formatted(name, mobile);
    }

    /** The series as it is at one occurrence. */
    MeetingView at(MeetingView series, String occurrence) {
        return anna.get("/api/meetings/" + series.id() + "?occurrence=" + occurrence)
                .read(MeetingView::read);
    }

    MeetingView at(MeetingView series, int position) {
        return at(series, series.occurrences().get(position).id());
    }

    MeetingView changeOne(MeetingView series, int position, JsonObject body) {
        return anna.patch(path(series, position), "\"0\"", "", body).read(MeetingView::read);
    }

    static String path(MeetingView series, int position) {
        return "/api/meetings/" + series.id() + "/occurrences/"
                + series.occurrences().get(position).id();
    }

    static Instant start(MeetingView series, int position) {
        return Instant.parse(series.occurrences().get(position).startsAt());
    }

    static LocalDateTime local(MeetingView series, int position) {
        return LocalDateTime.ofInstant(start(series, position), STOCKHOLM);
    }

    static ParticipantView david(MeetingView series) {
        return named(series, "David Berg");
    }

    static ParticipantView cecilia(MeetingView series) {
        return named(series, "Cecilia Dahl");
    }

    private static ParticipantView named(MeetingView series, String name) {
        return series.participants().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** How many invitations of somebody to the series are as the condition says. */
    long invitations(MeetingView series, ParticipantView person, String condition) {
        return count(
                "select count(*) from invitation i join occurrence o on o.id = i.occurrence_id "
                        + "where o.meeting_id = :meeting and i.participant_id = '" + person.id() + "' and " + condition,
                series);
    }

    long count(String sql, MeetingView series) {
        return Objects.requireNonNull(database.sql(sql)
                .bind("meeting", UUID.fromString(series.id()))
                .mapValue(Long.class)
                .one()
                .block(SOON));
    }
}
