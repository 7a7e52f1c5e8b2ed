package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.sluss.meeting.Assurance;
import se.sluss.meeting.Channel;
import se.sluss.meeting.MeetingFixtures;
import se.sluss.meeting.Participant;
import se.sluss.meeting.ParticipantId;
import se.sluss.meeting.Person;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.NewParticipant;
import se.sluss.protocol.booking.ParticipantView;
import se.sluss.protocol.json.JsonArray;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.JsonString;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.signal.fromserver.Welcome;
import se.sluss.protocol.visit.MeetingState;
import se.sluss.protocol.visit.Visit;
import se.sluss.testing.visit.Answer;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.SocketClient;
import se.sluss.testing.visit.Tenant;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class ChangeIntegrationTests {

    private static final String BO = "Bo Ek";
    private static final String CECILIA = "Cecilia Dahl";
    private static final String DAVID = "David Berg";
    private static final String MAIL = "david.berg@posten.example";
    private static final String FIRST = "\"0\"";

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Browsers browsers;

    private Browser anna;

    @BeforeEach
    void signIn() {
        anna = browsers.fresh();
        anna.bearer(Tenant.bearerToken(Tenant.ANNA));
    }

    @Test
    void movesAMeetingAndRaisesItsEntityTag() {
        Booked booked = meetings.now(DAVID);
        LocalDateTime start = localStart(booked).plusDays(2).truncatedTo(ChronoUnit.MINUTES);

        Answer answer = change(booked, FIRST, times(start, start.plusHours(1)));

        MeetingView view = answer.read(MeetingView::read);
        assertThat(Instant.parse(view.startsAt()))
                .isEqualTo(start.atZone(booked.meeting().zone()).toInstant());
        assertThat(view.revision()).isOne();
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(events(view, DAVID)).contains("CHANGED");
        assertThat(anna.get(path(booked)).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void letsOnlyOneOfTwoOfficialsWin() {
        Booked booked = meetings.now(DAVID);

        var answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> change(booked, FIRST, new JsonObject().with("subject", "Ämne " + i)))
                .map(answer -> answer.status() == 200 ? "won" : answer.code())
                .toList();

        assertThat(answers).containsOnlyOnce("won").contains("changed-meanwhile");
        assertThat(read(booked).revision()).isOne();
    }

    @Test
    void changesNothingWithoutTheEntityTag() {
        Booked booked = meetings.now(DAVID);
        assertThat(change(booked, "*", new JsonObject()).problem().errors()).containsKey("If-Match");
        assertThat(anna.delete(path(booked), "\"7\"", "").code()).isEqualTo("changed-meanwhile");
    }

    @Test
    void changesOnceWhenTheSameRequestComesTwice() {
        Booked booked = meetings.now(DAVID);
        var subject = new JsonObject().with("subject", "Nytt ämne");

        anna.patch(path(booked), FIRST, "same", subject);
        Answer again = anna.patch(path(booked), FIRST, "same", subject);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.read(MeetingView::read).revision()).isOne();
    }

    @Test
    void hidesItFromOtherOfficials() {
        Booked booked = meetings.now(DAVID);
        Browser bo = browsers.fresh();
        bo.bearer(Tenant.bearerToken(Tenant.BO));
        assertThat(bo.delete(path(booked), FIRST, "").status()).isEqualTo(404);
        assertThat(read(booked).state()).isEqualTo(MeetingState.SCHEDULED);
    }

    @Test
    void takesTheNeutralTextAwayAndKeepsTheRest() {
        Booked booked = meetings.now(DAVID);
        change(
                booked,
                FIRST,
                new JsonObject().with("neutralText", "Ta med papper.").with("description", ""));

        MeetingView view = change(booked, "\"1\"", new JsonObject().with("neutralText", ""))
                .read(MeetingView::read);

        assertThat(view.neutralText()).isNull();
        assertThat(view.description()).isNull();
        assertThat(view.subject()).isEqualTo(ReadyMeetings.SUBJECT);
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        Booked booked = meetings.now(DAVID);
        var wrong = new JsonObject()
                .with("subject", " ")
                .with("start", "2026-11-24T09:00")
                .withStrings("remove", List.of("nobody"))
                .with("add", List.of(person("Nils", "08-123")), NewParticipant::json);

        assertThat(change(booked, FIRST, wrong).problem().errors())
                .containsOnlyKeys("subject", "end", "remove[0]", "add[0].email", "add[0].mobile");
        assertThat(change(booked, FIRST, new JsonObject().with("type", "none"))
                        .problem()
                        .errors())
                .containsOnlyKeys("type");
    }

    @Test
    void endsTheSocketOfAParticipantWhoIsRemovedAndTakesEveryRight() {
        Booked booked = meetings.now(DAVID, BO);
        Browser david = browsers.identified(booked, DAVID);
        SocketClient socket = connect(david, booked, DAVID);
        SocketClient other = connect(browsers.identified(booked, BO), booked, BO);

        MeetingView view = remove(booked, DAVID).read(MeetingView::read);

        assertThat(socket.ended()).isEqualTo("session-required");
        assertThat(david.visit(booked.invitation(DAVID)).code()).isEqualTo("session-required");
        assertThat(david.open(booked.token(DAVID)).code()).isEqualTo("link-not-valid");
        assertThat(view.participants()).extracting(ParticipantView::name).doesNotContain(DAVID);
        assertThat(other.heardMore()).isFalse();
    }

    @Test
    void endsEverySocketOfACancelledMeetingWithTheReason() {
        Booked booked = meetings.now(DAVID);
        SocketClient leader = connect(browsers.identified(booked, Booked.ANNA), booked, Booked.ANNA);
        Browser david = browsers.identified(booked, DAVID);
        SocketClient socket = connect(david, booked, DAVID);

        Answer answer = anna.delete(path(booked), FIRST, "");

        assertThat(answer.read(MeetingView::read).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(socket.ended()).isEqualTo("meeting-cancelled");
        assertThat(leader.ended()).isEqualTo("meeting-cancelled");
        assertThat(david.ticket(booked.invitation(DAVID)).code()).isEqualTo("meeting-cancelled");
        assertThat(change(booked, "\"1\"", new JsonObject()).code()).isEqualTo("meeting-cancelled");
    }

    @Test
    void cancelsTheMeetingWithItsOnlyOccurrence() {
        Booked booked = meetings.now(DAVID);
        Answer answer =
                anna.delete(path(booked) + "/occurrences/" + booked.occurrence().id(), FIRST, "");
        assertThat(answer.read(MeetingView::read).state()).isEqualTo(MeetingState.CANCELLED);
    }

    @Test
    void invitesWhoIsAdded() {
        Booked booked = meetings.now(DAVID);
        var body = new JsonObject().with("add", List.of(person("Cecilia Dahl", "070-174 06 07")), NewParticipant::json);

        MeetingView view = change(booked, FIRST, body).read(MeetingView::read);

        assertThat(events(view, "Cecilia Dahl")).contains("INVITED");
        assertThat(events(view, DAVID)).doesNotContain("CHANGED");
    }

    @Test
    void invitesAnewWhoGetsAnotherNumberAndEndsWhatTheOldOneGave() {
        Booked booked = meetings.now(DAVID);
        connect(browsers.identified(booked, DAVID), booked, DAVID);
        String id = booked.participant(DAVID).id().toString();
        var changed = new JsonObject()
                .with("id", id)
                .with("now", person(DAVID, "070-174 06 08").json());

        MeetingView view = change(booked, FIRST, new JsonObject().with("change", new JsonArray(List.of(changed))))
                .read(MeetingView::read);

        assertThat(view.participants())
                .filteredOn(person -> person.name().equals(DAVID))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.id()).isNotEqualTo(id);
                    assertThat(person.mobile()).isEqualTo("+46701740608");
                });
        assertThat(browsers.fresh().open(booked.token(DAVID)).code()).isEqualTo("link-not-valid");
    }

    @Test
    void leavesTheSessionOfSomebodyWhoseIdentityIsNotTouched() {
        Booked booked = withMail("+46701799001");
        Browser david = browsers.identified(booked, DAVID);
        LocalDateTime start = localStart(booked).plusMinutes(5).truncatedTo(ChronoUnit.MINUTES);
        change(booked, FIRST, times(start, start.plusHours(1)).with("subject", "Nytt ämne"));
        var interpreter = new NewParticipant(
                "David Karl Berg", MAIL, booked.mobile(DAVID), null, Means.SMS, null, Role.INTERPRETER, "en");

        change(booked, "\"1\"", now(booked, DAVID, interpreter));

        var information =
                david.visit(booked.invitation(DAVID)).read(Visit::read).information();
        assertThat(Objects.requireNonNull(information).subject()).isEqualTo("Nytt ämne");
        assertThat(information.role()).isEqualTo(Role.INTERPRETER);
    }

    @Test
    void endsTheSessionOfWhoeverIdentifiesInAnotherWay() {
        Booked booked = withMail("+46701799002");
        Browser david = browsers.identified(booked, DAVID);
        var otherPhone = new NewParticipant(DAVID, MAIL, "+46701799003", null, Means.SMS, null, Role.PARTICIPANT, "sv");

        MeetingView view = change(booked, FIRST, now(booked, DAVID, otherPhone)).read(MeetingView::read);

        assertThat(view.participants().getLast().id())
                .isEqualTo(booked.participant(DAVID).id().toString());
        assertThat(david.visit(booked.invitation(DAVID)).code()).isEqualTo("session-required");
    }

    /** Somebody who is reached by mail, so that another phone is not another invitation. */
    private Booked withMail(String mobile) {
        var person = new Person(DAVID, MAIL, mobile, null, null);
        return meetings.book(
                Duration.ofMinutes(5),
                MeetingFixtures.OPEN,
                List.of(new Participant(
                        ParticipantId.random(),
                        Role.PARTICIPANT,
                        Channel.OUTSIDE_MAILBOX,
                        Means.SMS,
                        Assurance.SMS,
                        Locale.of("sv"),
                        person)));
    }

    @Test
    void bringsAChildToItsGuardianWhoIsThereAlready() {
        Booked booked = meetings.withChild(CECILIA, "Elsa Dahl");
        String guardian = booked.participant(CECILIA).id().toString();
        var body = new JsonObject().with("add", List.of(child("Alf Dahl", guardian)), NewParticipant::json);

        MeetingView view = change(booked, FIRST, body).read(MeetingView::read);

        assertThat(view.participants().getLast().companionOf()).isEqualTo(guardian);
        assertThat(events(view, "Alf Dahl")).isEmpty();
    }

    @Test
    void takesTheChildAlongWhenItsGuardianGoes() {
        Booked booked = meetings.withChild(CECILIA, "Elsa Dahl");
        MeetingView view = remove(booked, CECILIA).read(MeetingView::read);
        assertThat(view.participants()).extracting(ParticipantView::name).containsExactly(Booked.ANNA, DAVID);
    }

    @Test
    void leavesTheChildWithAGuardianWhoGetsAnotherNumber() {
        Booked booked = meetings.withChild(CECILIA, "Elsa Dahl");
        var body = now(booked, CECILIA, guardian("070-174 06 08"));

        MeetingView view = change(booked, FIRST, body).read(MeetingView::read);

        String guardian = view.participants().getLast().id();
        assertThat(guardian).isNotEqualTo(booked.participant(CECILIA).id().toString());
        assertThat(view.participants())
                .filteredOn(person -> person.name().equals("Elsa Dahl"))
                .singleElement()
                .satisfies(child -> assertThat(child.companionOf()).isEqualTo(guardian));
    }

    @Test
    void leavesNoChildWithSomebodyWhoCannotAnswerForIt() {
        Booked booked = meetings.withChild(CECILIA, "Elsa Dahl");
        var body = now(booked, CECILIA, person(CECILIA, booked.mobile(CECILIA)));
        assertThat(change(booked, FIRST, body).problem().errors().values())
                .containsExactly("is nobody who can answer for this person");
    }

    private static JsonObject now(Booked booked, String name, NewParticipant now) {
        var changed = new JsonObject()
                .with("id", booked.participant(name).id().toString())
                .with("now", now.json());
        return new JsonObject().with("change", new JsonArray(List.of(changed)));
    }

    private static NewParticipant guardian(String mobile) {
        return new NewParticipant(CECILIA, null, mobile, null, Means.E_IDENTITY, null, Role.GUARDIAN, "sv");
    }

    private static NewParticipant child(String name, String companionOf) {
        return new NewParticipant(name, null, null, null, Means.COMPANION, null, Role.CHILD, "sv", companionOf);
    }

    private static NewParticipant person(String name, String mobile) {
        return new NewParticipant(name, null, mobile, null, Means.SMS, null, Role.PARTICIPANT, "sv");
    }

    private static JsonObject times(LocalDateTime start, LocalDateTime end) {
        return new JsonObject().with("start", start.toString()).with("end", end.toString());
    }

    private static LocalDateTime localStart(Booked booked) {
        return LocalDateTime.ofInstant(
                booked.occurrence().startsAt(), booked.meeting().zone());
    }

    private static List<String> events(MeetingView view, String name) {
        return view.participants().stream()
                .filter(person -> person.name().equals(name))
                .flatMap(person -> person.timeline().stream())
                .map(entry -> entry.event())
                .toList();
    }

    private static SocketClient connect(Browser browser, Booked booked, String name) {
        SocketClient socket = browser.greet(booked.invitation(name), "page of " + name);
        socket.expect(Welcome.class);
        return socket;
    }

    private Answer remove(Booked booked, String name) {
        String id = booked.participant(name).id().toString();
        return change(booked, FIRST, new JsonObject().with("remove", new JsonArray(List.of(new JsonString(id)))));
    }

    private Answer change(Booked booked, String seen, JsonObject body) {
        return anna.patch(path(booked), seen, "", body);
    }

    private MeetingView read(Booked booked) {
        return anna.get(path(booked)).read(MeetingView::read);
    }

    private static String path(Booked booked) {
        return "/api/meetings/" + booked.meeting().id();
    }
}
