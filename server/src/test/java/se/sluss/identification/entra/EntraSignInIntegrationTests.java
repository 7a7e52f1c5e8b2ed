package se.sluss.identification.entra;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.test.StepVerifier;
import se.sluss.invitation.InvitationId;
import se.sluss.meeting.Assurance;
import se.sluss.meeting.Channel;
import se.sluss.meeting.MeetingFixtures;
import se.sluss.meeting.OfficialId;
import se.sluss.meeting.Participant;
import se.sluss.meeting.ParticipantId;
import se.sluss.meeting.Person;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.signal.DoorNotice;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.signal.fromclient.Admit;
import se.sluss.protocol.signal.fromclient.Knock;
import se.sluss.protocol.signal.fromserver.Entered;
import se.sluss.protocol.signal.fromserver.Failed;
import se.sluss.protocol.signal.fromserver.Lobby;
import se.sluss.protocol.signal.fromserver.Notices;
import se.sluss.protocol.signal.fromserver.Welcome;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.StartIdentification;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.protocol.visit.Visit;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEntry;
import se.sluss.record.TimelineEvent;
import se.sluss.testing.Attack;
import se.sluss.testing.SetClock;
import se.sluss.testing.visit.Answer;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.SocketClient;
import se.sluss.testing.visit.Tenant;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class EntraSignInIntegrationTests {

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Browsers browsers;

    @Autowired
    Timeline timeline;

    @Autowired
    SetClock clock;

    @Test
    void signsTheLeaderIn() {
        Booked booked = meetings.now();
        InvitationId visit = booked.invitation(Booked.ANNA);
        Browser browser = browsers.opened(booked, Booked.ANNA);
        Answer answer = browser.signIn(visit, Tenant.ANNA);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/m#visit=" + visit);
        var information =
                Objects.requireNonNull(browser.visit(visit).read(Visit::read).information());
        assertThat(information.role()).isEqualTo(Role.LEADER);
        assertThat(events(booked)).containsExactly(TimelineEvent.IDENTIFIED.name() + " ORG");
    }

    @Test
    void tellsEntraNothingAboutWhoIsExpected() {
        Booked booked = meetings.now();
        Browser browser = browsers.opened(booked, Booked.ANNA);
        assertThat(location(browser, booked))
                .contains("code_challenge_method=S256", "nonce=", "state=")
                .doesNotContainIgnoringCase("anna", "login_hint", Tenant.ANNA.objectId());
    }

    @Test
    void signsStaffOfEachTenantInAtTheirOwn() {
        var karin = new OfficialId(Tenant.NEIGHBOUR, Tenant.KARIN.objectId());
        Booked booked = withColleague(new Person("Karin Al", null, null, null, karin));
        Browser browser = browsers.opened(booked, "Karin Al");
        assertThat(browser.signIn(booked.invitation("Karin Al"), Tenant.KARIN).header("Location"))
                .isEqualTo("/m#visit=" + booked.invitation("Karin Al"));
    }

    @Test
    void knowsAColleagueWhoWasInvitedByAddress() {
        Booked booked = withColleague(new Person("Bo Ek", "Bo.Ek@ekdalen.example", null, null, null));
        InvitationId visit = booked.invitation("Bo Ek");
        Browser somebodyElse = browsers.opened(booked, "Bo Ek");
        assertThat(somebodyElse.signIn(visit, Tenant.ANNA).header("Location")).endsWith("&failed=other-person");
        Browser browser = browsers.opened(booked, "Bo Ek");
        assertThat(browser.signIn(visit, Tenant.BO).header("Location")).isEqualTo("/m#visit=" + visit);
        var information =
                Objects.requireNonNull(browser.visit(visit).read(Visit::read).information());
        assertThat(information.role()).isEqualTo(Role.CO_LEADER);
    }

    @Test
    void letsAColleagueWhoLeadsAlongDecideWithoutWaiting() {
        Booked booked = withColleague(new Person("Bo Ek", "bo.ek@ekdalen.example", null, null, null));
        Browser browser = browsers.opened(booked, "Bo Ek");
        browser.signIn(booked.invitation("Bo Ek"), Tenant.BO);
        SocketClient socket = browser.greet(booked.invitation("Bo Ek"), "bos page");
        assertThat(socket.expect(Welcome.class).role()).isEqualTo(Role.CO_LEADER);
        socket.send(new Knock(true, true));
        socket.expect(Entered.class);
        assertThat(socket.expect(Lobby.class).waiting()).isEmpty();
        socket.send(new Admit("00000000-0000-0000-0000-000000000000"));
        assertThat(socket.await(Failed.class).code()).isEqualTo("not-found");
    }

    @Test
    void tellsTheLeaderWhoSignedInWithTheLinkOfAColleague() {
        Booked booked = withColleague(new Person("Bo Ek", "bo.ek@ekdalen.example", null, null, null));
        browsers.opened(booked, "Bo Ek").signIn(booked.invitation("Bo Ek"), Tenant.ANNA);
        Browser leader = browsers.identified(booked, Booked.ANNA);
        SocketClient socket = leader.greet(booked.invitation(Booked.ANNA), "annas page");
        socket.expect(Welcome.class);
        socket.send(new Knock(true, true));
        assertThat(socket.await(Notices.class).notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(DoorNotice.Kind.OTHER_PERSON);
            assertThat(notice.name()).isEqualTo("Bo Ek");
            assertThat(notice.verifiedName()).isEqualTo("Anna Lind");
        });
    }

    @Attack
    void stopsSomebodyElseOfTheSameTenant() {
        Booked booked = meetings.now();
        InvitationId visit = booked.invitation(Booked.ANNA);
        Browser browser = browsers.opened(booked, Booked.ANNA);
        Answer answer = browser.signIn(visit, Tenant.BO);
        assertThat(answer.header("Location")).isEqualTo("/m#visit=" + visit + "&failed=other-person");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(browser.visit(visit).read(Visit::read).information()).isNull();
        assertThat(events(booked)).containsExactly(TimelineEvent.OTHER_PERSON.name() + " ENTRA");
    }

    @Attack
    void refusesTheReturnOfASignInThatAnotherBrowserBegan() {
        Booked booked = meetings.now();
        Browser attacker = browsers.opened(booked, Booked.ANNA);
        String back = Browser.atEntra(location(attacker, booked), Tenant.ANNA);
        Browser victim = browsers.opened(booked, Booked.ANNA);
        assertThat(victim.comeBack(back).header("Location")).endsWith("&failed=sign-in-failed");
        assertThat(browsers.fresh().comeBack(back).header("Location")).endsWith("&failed=session-required");
    }

    @Attack
    void takesAReturnOnce() {
        Booked booked = meetings.now();
        Browser browser = browsers.opened(booked, Booked.ANNA);
        String back = Browser.atEntra(location(browser, booked), Tenant.ANNA);
        assertThat(browser.comeBack(back).header("Location")).doesNotContain("failed");
        assertThat(browser.comeBack(back).header("Location")).endsWith("&failed=sign-in-failed");
    }

    @Attack
    void refusesAReturnThatComesTooLate() {
        Booked booked = meetings.now();
        Browser browser = browsers.opened(booked, Booked.ANNA);
        String back = Browser.atEntra(location(browser, booked), Tenant.ANNA);
        clock.advance(Duration.ofMinutes(10));
        assertThat(browser.comeBack(back).header("Location")).endsWith("&failed=sign-in-failed");
    }

    @Test
    void refusesACodeThatEntraDoesNotKnow() {
        Booked booked = meetings.now();
        Browser browser = browsers.opened(booked, Booked.ANNA);
        String back = Browser.atEntra(location(browser, booked), Tenant.ANNA);
        assertThat(browser.comeBack(back.replaceFirst("code=[^&]*", "code=guess"))
                        .header("Location"))
                .endsWith("&failed=sign-in-failed");
    }

    @Test
    void goesBackToTheVisitWhenThePersonGivesUp() {
        Booked booked = meetings.now();
        Browser browser = browsers.opened(booked, Booked.ANNA);
        String back = Browser.atEntra(location(browser, booked), Tenant.ANNA);
        assertThat(browser.comeBack(back.replaceFirst("code=[^&]*", "error=access_denied"))
                        .header("Location"))
                .isEqualTo("/m#visit=" + booked.invitation(Booked.ANNA) + "&failed=sign-in-failed");
    }

    @Test
    void goesToTheStartWithAStateThatIsNotOurs() {
        assertThat(browsers.fresh()
                        .get("/official/sign-in/return?state=guess&code=guess")
                        .header("Location"))
                .isEqualTo("/m");
    }

    private Booked withColleague(Person person) {
        var colleague = new Participant(
                ParticipantId.random(),
                Role.CO_LEADER,
                Channel.NONE,
                Means.STAFF,
                Assurance.ORG,
                Locale.of("sv"),
                person);
        return meetings.book(Duration.ofMinutes(5), MeetingFixtures.SENSITIVE, List.of(colleague));
    }

    private static String location(Browser browser, Booked booked) {
        Answer started = browser.post(
                "/api/visits/" + booked.invitation(Booked.ANNA) + "/identifications",
                new StartIdentification(Method.ENTRA).json());
        return Objects.requireNonNull(started.read(StartedIdentification::read).location());
    }

    private List<String> events(Booked booked) {
        var events = new ArrayList<String>();
        StepVerifier.create(timeline.of(booked.meeting().id()).map(EntraSignInIntegrationTests::words))
                .recordWith(() -> events)
                .thenConsumeWhile(ignored -> true)
                .verifyComplete();
        return events;
    }

    private static String words(TimelineEntry entry) {
        return entry.event().name() + " " + entry.detail();
    }
}
