package se.sluss.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;
import se.sluss.invitation.Invitation;
import se.sluss.invitation.Invitations;
import se.sluss.invitation.LinkPurpose;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.visit.Information;
import se.sluss.protocol.visit.MeetingState;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.MethodView;
import se.sluss.protocol.visit.Visit;
import se.sluss.testing.Attack;
import se.sluss.testing.SetClock;
import se.sluss.testing.visit.Answer;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.Tenant;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class VisitIntegrationTests {

    private static final String DAVID = "David Berg";

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Browsers browsers;

    @Autowired
    Invitations invitations;

    @Autowired
    DatabaseClient database;

    @Autowired
    SetClock clock;

    @Test
    void tellsNothingAboutTheMeetingBeforeIdentification() {
        Booked booked = meetings.now(DAVID);
        Answer answer = browsers.fresh().open(booked.token(DAVID));
        assertThat(answer.status()).isEqualTo(201);
        Visit visit = answer.read(Visit::read);
        assertThat(visit.information()).isNull();
        assertThat(visit.methods()).containsExactly(new MethodView(Method.SMS, null, null, hint(booked)));
        assertThat(answer.body())
                .doesNotContain(ReadyMeetings.SUBJECT, "Genomgång", Booked.ANNA, DAVID, booked.mobile(DAVID));
    }

    @Test
    void showsTheMeetingAfterIdentification() {
        Booked booked = meetings.now(DAVID);
        Browser browser = browsers.identified(booked, DAVID);
        Information information = information(browser.visit(booked.invitation(DAVID)));
        assertThat(information.subject()).isEqualTo(ReadyMeetings.SUBJECT);
        assertThat(information.leader()).isEqualTo(Booked.ANNA);
        assertThat(information.name()).isEqualTo(DAVID);
        assertThat(information.role()).isEqualTo(Role.PARTICIPANT);
        assertThat(information.state()).isEqualTo(MeetingState.SCHEDULED);
        assertThat(information.serverTime()).isEqualTo(clock.instant().toString());
        assertThat(information.opensAt())
                .isEqualTo(booked.occurrence().opensAt().toString());
    }

    @Attack
    void answersEveryLinkThatIsNotValidAlike() {
        Booked booked = meetings.now(DAVID);
        Invitation invitation = invitation(booked);
        String answerLink = meetings.token(
                invitation, LinkPurpose.ANSWER, booked.occurrence().closesAt());
        String expired = meetings.token(invitation, LinkPurpose.MEETING, Instant.EPOCH);
        Answer unknown = browsers.fresh().open("A".repeat(43));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("link-not-valid");
        assertThat(unknown.header("Set-Cookie")).isEmpty();
        for (String token : new String[] {"", "guess", answerLink, expired}) {
            Answer answer = browsers.fresh().open(token);
            assertThat(answer.body()).isEqualTo(unknown.body());
            assertThat(answer.headers().map().keySet())
                    .isEqualTo(unknown.headers().map().keySet());
        }
        revoke(booked);
        assertThat(browsers.fresh().open(booked.token(DAVID)).body()).isEqualTo(unknown.body());
    }

    @Attack
    void slowsDownWhoeverGuessesLinks() {
        Browser browser = browsers.fresh();
        for (int i = 0; i < 10; i++) {
            assertThat(browser.open("A".repeat(42) + i).code()).isEqualTo("link-not-valid");
        }
        assertThat(browser.open("A".repeat(43)).code()).isEqualTo("too-many-requests");
    }

    @Test
    void givesCookiesThatOnlyOurHostGetsBack() {
        Booked booked = meetings.now(DAVID);
        String before = browsers.fresh().open(booked.token(DAVID)).header("Set-Cookie");
        assertThat(before)
                .startsWith("__Host-sluss-" + booked.invitation(DAVID) + "=")
                .contains("; Path=/;", "Secure", "HttpOnly", "SameSite=Lax", "Max-Age=900")
                .doesNotContain("Domain");
        Browser browser = browsers.opened(booked, Booked.ANNA);
        String after =
                browser.signIn(booked.invitation(Booked.ANNA), Tenant.ANNA).header("Set-Cookie");
        assertThat(after)
                .startsWith("__Host-sluss-" + booked.invitation(Booked.ANNA) + "=")
                .contains("; Path=/", "Secure", "HttpOnly", "SameSite=Strict")
                .doesNotContain("Domain", "Max-Age");
    }

    @Attack
    void makesTheCookieFromBeforeIdentificationWorthless() {
        Booked booked = meetings.now(DAVID);
        Browser victim = browsers.opened(booked, DAVID);
        Browser thief = browsers.fresh();
        victim.startSms(booked.invitation(DAVID));
        thief.put(victim.cookies());
        assertThat(thief.visit(booked.invitation(DAVID)).status()).isEqualTo(200);
        browsers.identify(victim, booked, DAVID);
        assertThat(victim.cookies()).isNotEqualTo(thief.cookies());
        assertThat(thief.visit(booked.invitation(DAVID)).code()).isEqualTo("session-required");
    }

    @Attack
    void refusesTheCookieOfAnotherInvitation() {
        Booked booked = meetings.now(DAVID, "Cecilia Dahl");
        Browser david = browsers.identified(booked, DAVID);
        String secret = david.cookies().values().iterator().next();
        Browser thief = browsers.fresh();
        thief.put(Map.of("__Host-sluss-" + booked.invitation("Cecilia Dahl"), secret));
        assertThat(thief.visit(booked.invitation("Cecilia Dahl")).code()).isEqualTo("session-required");
    }

    @Test
    void keepsThePeopleOfOneBrowserApart() {
        Booked booked = meetings.now(DAVID, "Cecilia Dahl");
        Browser shared = browsers.identified(booked, DAVID);
        shared.open(booked.token("Cecilia Dahl"));
        assertThat(information(shared.visit(booked.invitation(DAVID))).name()).isEqualTo(DAVID);
        assertThat(shared.visit(booked.invitation("Cecilia Dahl"))
                        .read(Visit::read)
                        .information())
                .isNull();
    }

    @Test
    void recognisesTheBrowserThatHasIdentified() {
        Booked booked = meetings.now(DAVID);
        Browser browser = browsers.identified(booked, DAVID);
        Answer again = browser.open(booked.token(DAVID));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Set-Cookie")).isEmpty();
        assertThat(information(again).subject()).isEqualTo(ReadyMeetings.SUBJECT);
    }

    @Test
    void givesAQuarterToIdentify() {
        Booked booked = meetings.now(DAVID);
        Browser browser = browsers.opened(booked, DAVID);
        clock.advance(Duration.ofMinutes(14));
        assertThat(browser.visit(booked.invitation(DAVID)).status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(1));
        assertThat(browser.visit(booked.invitation(DAVID)).code()).isEqualTo("session-required");
    }

    @Test
    void endsASessionThatNobodyUsesForAQuarter() {
        Booked booked = meetings.in(Duration.ofHours(5), DAVID);
        Browser browser = browsers.identified(booked, DAVID);
        clock.advance(Duration.ofMinutes(14));
        assertThat(browser.visit(booked.invitation(DAVID)).status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(14));
        assertThat(browser.visit(booked.invitation(DAVID)).status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(15));
        assertThat(browser.visit(booked.invitation(DAVID)).code()).isEqualTo("session-required");
    }

    @Test
    void endsEverySessionAfterTwelveHours() {
        Booked booked = meetings.in(Duration.ofDays(2), DAVID);
        Browser browser = browsers.identified(booked, DAVID);
        for (int tenMinutes = 1; tenMinutes < 12 * 6; tenMinutes++) {
            clock.advance(Duration.ofMinutes(10));
            assertThat(browser.visit(booked.invitation(DAVID)).status()).isEqualTo(200);
        }
        clock.advance(Duration.ofMinutes(10));
        assertThat(browser.visit(booked.invitation(DAVID)).code()).isEqualTo("session-required");
    }

    @Test
    void endsASessionOnRequest() {
        Booked booked = meetings.now(DAVID);
        Browser browser = browsers.identified(booked, DAVID);
        Browser thief = browsers.fresh();
        thief.put(browser.cookies());
        assertThat(browser.delete("/api/visits/" + booked.invitation(DAVID)).status())
                .isEqualTo(204);
        assertThat(browser.cookies()).isEmpty();
        assertThat(thief.visit(booked.invitation(DAVID)).code()).isEqualTo("session-required");
    }

    @Test
    void endsTheSessionsOfARevokedInvitation() {
        Booked booked = meetings.now(DAVID);
        Browser browser = browsers.identified(booked, DAVID);
        revoke(booked);
        assertThat(browser.visit(booked.invitation(DAVID)).code()).isEqualTo("session-required");
    }

    @Test
    void asksAgainWhenAnIdentificationIsNoLongerEnough() {
        Booked booked = meetings.now(DAVID);
        Browser browser = browsers.identified(booked, DAVID);
        StepVerifier.create(database.sql("update participant set assurance = 'LOA3' where id = :id")
                        .bind("id", booked.participant(DAVID).id().value())
                        .then())
                .verifyComplete();
        assertThat(browser.visit(booked.invitation(DAVID)).read(Visit::read).information())
                .isNull();
        assertThat(browser.ticket(booked.invitation(DAVID)).code()).isEqualTo("identification-required");
    }

    private void revoke(Booked booked) {
        StepVerifier.create(database.sql("update invitation set revoked_at = now() where id = :id")
                        .bind("id", booked.invitation(DAVID).value())
                        .then())
                .verifyComplete();
    }

    private Invitation invitation(Booked booked) {
        return Objects.requireNonNull(invitations.find(booked.invitation(DAVID)).block(Duration.ofSeconds(10)));
    }

    private static Information information(Answer answer) {
        return Objects.requireNonNull(answer.read(Visit::read).information());
    }

    private static String hint(Booked booked) {
        String mobile = booked.mobile(DAVID);
        return "•• •• " + mobile.substring(mobile.length() - 2);
    }
}
