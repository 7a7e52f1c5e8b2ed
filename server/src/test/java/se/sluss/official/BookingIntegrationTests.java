package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.AbstractCollectionAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.test.StepVerifier;
import se.sluss.protocol.Problem;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.NewMeeting;
import se.sluss.protocol.booking.NewParticipant;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.Role;
import se.sluss.simulators.entra.EntraPerson;
import se.sluss.testing.SlussIntegrationTest;

@SlussIntegrationTest
class BookingIntegrationTests {

    private static final EntraTenant ENTRA = new EntraTenant();
    private static final String ZONE = "Europe/Stockholm";
    private static final NewParticipant CECILIA = participant("cecilia.dahl@posten.example", "070-174 06 07");

    private final LocalDateTime start = LocalDateTime.now(ZoneId.of(ZONE))
            .plusDays(1)
            .truncatedTo(ChronoUnit.HOURS)
            .withHour(9);

    @Autowired
    WebTestClient client;

    @Autowired
    DatabaseClient database;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        ENTRA.settings(registry);
    }

    @Test
    void booksAndInvites() {
        MeetingView view = booked(booking(CECILIA));
        assertThat(view.leaderLink()).startsWith("http://localhost:8080/m#").hasSize(24 + 43);
        assertThat(Instant.parse(view.startsAt()))
                .isEqualTo(start.atZone(ZoneId.of(ZONE)).toInstant());
        assertThat(view.participants()).extracting("name").containsExactly("Anna Lind", "Cecilia Dahl");
        assertThat(view.participants().getLast().mobile()).isEqualTo("+46701740607");
        assertThat(view.participants().getLast().timeline()).extracting("event").contains("INVITED");
    }

    @Test
    void showsAMeetingToWhoeverBookedItWithoutTheLink() {
        MeetingView view = booked(booking(CECILIA));
        get(EntraTenant.ANNA, "/api/meetings/" + view.id())
                .expectStatus()
                .isOk()
                .expectBody(MeetingView.class)
                .value(found -> {
                    assertThat(found.subject()).isEqualTo("Samtal om bostad");
                    assertThat(found.leaderLink()).isNull();
                });
        get(EntraTenant.ANNA, "/api/meetings")
                .expectBodyList(MeetingView.class)
                .value(found -> assertThat(found).extracting("id").contains(view.id()));
    }

    @Test
    void hidesAMeetingFromOtherOfficials() {
        MeetingView view = booked(booking(CECILIA));
        get(EntraTenant.BO, "/api/meetings/" + view.id()).expectStatus().isNotFound();
        get(EntraTenant.BO, "/api/meetings").expectBodyList(MeetingView.class).hasSize(0);
        get(EntraTenant.BO, "/api/meetings/no-id").expectStatus().isNotFound();
    }

    @Test
    void answersARepeatedRequestWithTheSameMeeting() {
        String key = UUID.randomUUID().toString();
        MeetingView first = bookedWithKey(key);
        MeetingView second = bookedWithKey(key);
        assertThat(second.id()).isEqualTo(first.id());
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var nobody = new NewParticipant("Nils", null, null, null, Means.SMS, null, Role.PARTICIPANT, "sv");
        var wrong = new NewParticipant(" ", "not an address", "08-123", null, Means.SMS, null, Role.LEADER, "fi");
        var booking = new NewMeeting(
                "", null, "x".repeat(4001), "open", text(start), text(start), ZONE, List.of(wrong, nobody));
        refusedFields(booking)
                .contains(
                        "subject",
                        "description",
                        "end",
                        "participants[0].name",
                        "participants[0].email",
                        "participants[0].mobile",
                        "participants[0].method",
                        "participants[0].role",
                        "participants[0].language",
                        "participants[1].email",
                        "participants[1].mobile");
    }

    @Test
    void saysWhyATypeTakesNoCode() {
        assertThat(refusals(of("sensitive", CECILIA)).get("participants[0].method"))
                .isEqualTo("is not allowed by the meeting type: it demands LOA3, and a code by text message proves who"
                        + " holds a phone, not who the person is");
        assertThat(refusals(of("secrecy", CECILIA)).get("participants[0].method"))
                .startsWith("is not allowed by the meeting type: it handles secrecy");
    }

    @Test
    void refusesAPersonalNumberAndALevelThatCannotBe() {
        refusedFields(of("sensitive", person("197402149815", Means.E_IDENTITY, null, Role.PARTICIPANT)))
                .containsExactly("participants[0].personalNumber");
        refusedFields(of("sensitive", person(null, Means.E_IDENTITY, "LOA2", Role.PARTICIPANT)))
                .containsExactly("participants[0].assurance");
        refusedFields(of("open", person(null, Means.SMS, "LOA3", Role.PARTICIPANT)))
                .containsExactly("participants[0].assurance");
    }

    @Test
    void letsOnlyAnEIdentityStandForSomebodyElse() {
        refusedFields(of("open", person(null, Means.SMS, null, Role.REPRESENTATIVE)))
                .containsExactly("participants[0].method");
    }

    @Test
    void refusesANumberThatTheMeansCouldNeverProve() {
        assertThat(refusals(of("open", person("197402149814", Means.VOUCHED, null, Role.PARTICIPANT))))
                .containsEntry(
                        "participants[0].personalNumber",
                        "cannot be proved: the leader's word tells no number. Leave it out, or ask for an e-identity");
    }

    @Test
    void booksAColleagueWhoLeadsAlongAndSignsInAsStaff() {
        MeetingView view = booked(of("sensitive", coLeader("bo.ek@ekdalen.example", Means.STAFF)));
        assertThat(view.participants().getLast().role()).isEqualTo(Role.CO_LEADER);
        assertThat(view.participants().getLast().assurance()).isEqualTo("ORG");
        assertThat(view.participants().getLast().timeline()).extracting("event").contains("INVITED");
    }

    @Test
    void letsNobodyLeadWhoIsNotKnownAsStaff() {
        refusedFields(of("open", coLeader("bo.ek@ekdalen.example", Means.SMS)))
                .containsExactly("participants[0].method");
        refusedFields(of("open", coLeader("cecilia.dahl@posten.example", Means.STAFF)))
                .containsExactly("participants[0].email");
    }

    @Test
    void booksAChildBesideItsGuardian() {
        MeetingView view = booked(of("sensitive", child("1"), guardian()));
        var child = view.participants().get(1);
        var guardian = view.participants().get(2);
        assertThat(child.companionOf()).isEqualTo(guardian.id());
        assertThat(child.timeline()).isEmpty();
        assertThat(guardian.timeline()).extracting("event").contains("INVITED");
    }

    @Test
    void sendsNothingToAChildBesideItsGuardian() {
        var reachable = new NewParticipant(
                "Elsa Dahl", "elsa@posten.example", "0701740607", null, Means.COMPANION, null, Role.CHILD, "sv", "0");
        refusedFields(of("sensitive", guardian(), reachable))
                .containsExactlyInAnyOrder("participants[1].email", "participants[1].mobile");
    }

    @Test
    void countsChildrenWithTheirGuardian() {
        assertThat(booked(of("sensitive", guardian(), guardian(), guardian(), child("0"), child("0")))
                        .participants())
                .hasSize(6);
    }

    @Test
    void keepsAPersonalNumberToItself() {
        MeetingView view = booked(of("sensitive", person("740214-9814", Means.E_IDENTITY, "LOA4", Role.PARTICIPANT)));
        assertThat(view.participants().getLast().expected()).isTrue();
        assertThat(view.participants().getLast().assurance()).isEqualTo("LOA4");
        get(EntraTenant.ANNA, "/api/meetings/" + view.id())
                .expectBody(String.class)
                .value(body -> assertThat(body).doesNotContain("9814"));
    }

    @Test
    void refusesATimeThatTheClockJumpsOver() {
        refusedFields(at("2027-03-28T02:30", "2027-03-28T04:00", ZONE)).containsExactly("start");
    }

    @Test
    void refusesAStartThatHasPassed() {
        refusedFields(at("2020-01-07T09:00", "2020-01-07T10:00", ZONE)).containsExactly("start");
    }

    @Test
    void refusesAZoneThatIsNone() {
        refusedFields(at(text(start), text(start.plusHours(1)), "+01:00")).containsExactly("zone");
        refusedFields(at(text(start), text(start.plusHours(1)), "Europe/Ekdalen"))
                .containsExactly("zone");
    }

    @Test
    void refusesMorePeopleThanBrowsersCanSendTo() {
        refusedFields(booking(CECILIA, CECILIA, CECILIA, CECILIA)).containsExactly("participants");
    }

    @Test
    void refusesATypeThatIsNotThere() {
        var booking = new NewMeeting(
                "Samtal", null, null, "none", text(start), text(start.plusHours(1)), ZONE, List.of(CECILIA));
        refusedFields(booking).containsExactly("type");
    }

    @Test
    void saysWhichMemberOfTheRequestIsMissing() {
        post(null, "{\"subject\":\"Samtal\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("malformed-message")
                .jsonPath("$.errors.body")
                .isEqualTo("type is missing");
    }

    @Test
    void showsWhatAParticipantAnswered() {
        MeetingView view = booked(booking(CECILIA));
        var answer = database.sql("update invitation set answer = 'ACCEPTED' where participant_id = :id")
                .bind("id", UUID.fromString(view.participants().getLast().id()))
                .then();
        StepVerifier.create(answer).verifyComplete();
        get(EntraTenant.ANNA, "/api/meetings/" + view.id())
                .expectBody()
                .jsonPath("$.participants[1].answer")
                .isEqualTo("ACCEPTED")
                .jsonPath("$.participants[1].booking")
                .isEqualTo("NONE");
    }

    @Test
    void offersTheMeetingTypesInTheLanguageAskedFor() {
        get(EntraTenant.ANNA, "/api/meeting-types?language=en")
                .expectBody()
                .jsonPath("$[0].id")
                .isEqualTo("open")
                .jsonPath("$[0].name")
                .isEqualTo("Open consultation");
    }

    @Test
    void tellsTheBookingFormWhereToSignIn() {
        client.get()
                .uri("/api/sign-in-settings")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.authority")
                .isEqualTo(ENTRA.simulator().authority())
                .jsonPath("$.scope")
                .isEqualTo("api://" + EntraTenant.API + "/Meeting.ReadWrite");
    }

    private static NewParticipant participant(String email, String mobile) {
        return new NewParticipant("Cecilia Dahl", email, mobile, null, Means.SMS, null, Role.PARTICIPANT, "sv");
    }

    private static NewParticipant person(@Nullable String number, Means means, @Nullable String level, Role role) {
        return new NewParticipant(
                "Cecilia Dahl", "cecilia.dahl@posten.example", "0701740607", number, means, level, role, "sv");
    }

    private static NewParticipant coLeader(String email, Means means) {
        return new NewParticipant("Bo Ek", email, "0701740606", null, means, null, Role.CO_LEADER, "sv");
    }

    private static NewParticipant guardian() {
        return person(null, Means.E_IDENTITY, null, Role.GUARDIAN);
    }

    private static NewParticipant child(@Nullable String companionOf) {
        return new NewParticipant("Elsa Dahl", null, null, null, Means.COMPANION, null, Role.CHILD, "sv", companionOf);
    }

    private NewMeeting booking(NewParticipant... participants) {
        return of("open", participants);
    }

    private NewMeeting of(String type, NewParticipant... participants) {
        return new NewMeeting(
                "Samtal om bostad",
                null,
                null,
                type,
                text(start),
                text(start.plusHours(1)),
                ZONE,
                List.of(participants));
    }

    private static NewMeeting at(String start, String end, String zone) {
        return new NewMeeting("Samtal", null, null, "open", start, end, zone, List.of(CECILIA));
    }

    private static String text(LocalDateTime time) {
        return time.toString();
    }

    private MeetingView booked(NewMeeting booking) {
        return created(post(null, booking.json().text()));
    }

    private MeetingView bookedWithKey(String key) {
        return created(post(key, booking(CECILIA).json().text()));
    }

    private static MeetingView created(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .isCreated()
                .expectBody(MeetingView.class)
                .returnResult()
                .getResponseBody());
    }

    /** Reads the refusal as the booking form does. */
    private AbstractCollectionAssert<?, ?, String, ?> refusedFields(NewMeeting booking) {
        return assertThat(refusals(booking).keySet());
    }

    private Map<String, String> refusals(NewMeeting booking) {
        String body = Objects.requireNonNull(post(null, booking.json().text())
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        try {
            return Problem.read(Json.parse(body)).errors();
        } catch (MalformedJson e) {
            throw new AssertionError("the form could not read " + body, e);
        }
    }

    private WebTestClient.ResponseSpec post(@Nullable String key, String body) {
        return client.post()
                .uri("/api/meetings")
                .headers(headers -> headers.setBearerAuth(ENTRA.token(EntraTenant.ANNA)))
                .headers(headers -> {
                    if (key != null) {
                        headers.set("Idempotency-Key", key);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.ResponseSpec get(EntraPerson person, String path) {
        return client.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(ENTRA.token(person)))
                .exchange();
    }
}
