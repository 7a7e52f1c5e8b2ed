package se.sluss.identification.vouching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.ParticipantView;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.signal.DoorNotice;
import se.sluss.protocol.signal.VouchGround;
import se.sluss.protocol.signal.WaitingPerson;
import se.sluss.protocol.signal.fromclient.Knock;
import se.sluss.protocol.signal.fromclient.Unlock;
import se.sluss.protocol.signal.fromclient.Vouch;
import se.sluss.protocol.signal.fromserver.Entered;
import se.sluss.protocol.signal.fromserver.Failed;
import se.sluss.protocol.signal.fromserver.Lobby;
import se.sluss.protocol.signal.fromserver.Notices;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.StartIdentification;
import se.sluss.protocol.visit.Visit;
import se.sluss.simulators.entra.EntraPerson;
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
class VouchingIntegrationTests {

    private static final String DAVID = "David Berg";
    private static final String CECILIA = "Cecilia Dahl";

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Browsers browsers;

    @Autowired
    DatabaseClient database;

    @Autowired
    SetClock clock;

    @Test
    void letsInWhoeverTheLeaderVouchesFor() {
        Booked booked = meetings.vouched(DAVID);
        SocketClient anna = leading(booked);
        Browser david = asking(booked);
        assertThat(claim(david, booked).read(Visit::read).information()).isNull();

        DoorNotice asks = notice(anna);
        assertThat(asks.kind()).isEqualTo(DoorNotice.Kind.ASKS_FOR_WORD);
        assertThat(asks.name()).isEqualTo(DAVID);
        anna.send(new Vouch(asks.id(), VouchGround.CALLED));
        assertThat(anna.await(Notices.class).notices()).isEmpty();

        assertThat(claim(david, booked).read(Visit::read).information()).isNotNull();
        david.greet(booked.invitation(DAVID), "page").send(new Knock(true, true));
        WaitingPerson waiting = waiting(anna);
        assertThat(waiting.assurance()).isEqualTo("VOUCHED");
        assertThat(waiting.verifiedName()).isNull();
        StepVerifier.create(database.sql("""
                                select detail from timeline where event = 'VOUCHED' and participant_id = :person
                                and decided_by = :anna
                                """)
                        .bind("person", booked.participant(DAVID).id().value())
                        .bind("anna", booked.participant(Booked.ANNA).id().value())
                        .mapValue(String.class)
                        .all())
                .expectNext("CALLED")
                .verifyComplete();
    }

    @Test
    void tellsNothingOfTheMeetingToWhoeverWaitsForAWord() {
        Booked booked = meetings.vouched(DAVID);
        Browser david = asking(booked);
        assertThat(claim(david, booked).body()).doesNotContain(ReadyMeetings.SUBJECT, Booked.ANNA, DAVID);
        assertThat(david.ticket(booked.invitation(DAVID)).code()).isEqualTo("identification-required");
    }

    @Test
    void givesTheWordOnlyToTheBrowserThatTheLeaderSawAsk() {
        Booked booked = meetings.vouched(DAVID);
        SocketClient anna = leading(booked);
        Browser first = asking(booked);
        DoorNotice seen = notice(anna);
        Browser thief = asking(booked);
        anna.send(new Vouch(seen.id(), VouchGround.KNOWN));
        assertThat(anna.await(Failed.class).code()).isEqualTo("not-found");
        assertThat(claim(thief, booked).read(Visit::read).information()).isNull();
        assertThat(claim(first, booked).code()).isEqualTo("identification-required");
    }

    @Test
    void letsNobodyButTheLeaderVouch() {
        Booked booked = meetings.vouched(DAVID);
        SocketClient anna = leading(booked);
        asking(booked);
        DoorNotice asks = notice(anna);
        SocketClient bystander = browsers.identified(booked, CECILIA).greet(booked.invitation(CECILIA), "page");
        bystander.send(new Vouch(asks.id(), VouchGround.KNOWN));
        assertThat(bystander.await(Failed.class).code()).isEqualTo("leader-only");
        bystander.send(new Unlock(asks.id()));
        assertThat(bystander.await(Failed.class).code()).isEqualTo("leader-only");
    }

    @Test
    void offersNoWordWhereTheTypeTakesNone() {
        Booked booked = meetings.now(DAVID);
        assertThat(ask(browsers.opened(booked, DAVID), booked).code()).isEqualTo("method-not-allowed");
    }

    @Test
    void letsTheLeaderOpenTheWayAgainForSomebodyWhoIsLockedOut() {
        Booked booked = meetings.now(DAVID);
        lock(booked);
        SocketClient anna = leading(booked);
        DoorNotice locked = notice(anna);
        assertThat(locked.kind()).isEqualTo(DoorNotice.Kind.LOCKED);
        Browser david = browsers.opened(booked, DAVID);
        assertThat(david.startSms(booked.invitation(DAVID)).code()).isEqualTo("invitation-locked");
        anna.send(new Unlock(locked.id()));
        assertThat(anna.await(Notices.class).notices()).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        assertThat(david.startSms(booked.invitation(DAVID)).status()).isEqualTo(201);
    }

    @Test
    void letsTheOfficialWhoBookedOpenTheWayAgainBeforeTheMeeting() {
        Booked booked = meetings.now(DAVID);
        lock(booked);
        Browser bo = official(Tenant.BO);
        assertThat(bo.post(unlock(booked), new JsonObject()).code()).isEqualTo("not-found");
        Browser anna = official(Tenant.ANNA);
        assertThat(david(anna, booked).locked()).isTrue();

        assertThat(anna.post(unlock(booked), new JsonObject()).status()).isEqualTo(204);

        assertThat(david(anna, booked).locked()).isFalse();
        assertThat(david(anna, booked).timeline()).extracting("event").endsWith("UNLOCKED");
        clock.advance(Duration.ofMinutes(2));
        Browser david = browsers.opened(booked, DAVID);
        assertThat(david.startSms(booked.invitation(DAVID)).status()).isEqualTo(201);
    }

    private Browser official(EntraPerson person) {
        Browser browser = browsers.fresh();
        browser.bearer(Tenant.bearerToken(person));
        return browser;
    }

    private static String unlock(Booked booked) {
        return "/api/meetings/" + booked.meeting().id() + "/participants/"
                + booked.participant(DAVID).id() + "/unlock";
    }

    private static ParticipantView david(Browser official, Booked booked) {
        return official.get("/api/meetings/" + booked.meeting().id()).read(MeetingView::read).participants().stream()
                .filter(person -> person.name().equals(DAVID))
                .findFirst()
                .orElseThrow();
    }

    private void lock(Booked booked) {
        StepVerifier.create(database.sql("""
                                update invitation set failed_attempts = 29 where id = :id
                                """)
                        .bind("id", booked.invitation(DAVID).value())
                        .then())
                .verifyComplete();
        Browser guessing = browsers.opened(booked, DAVID);
        guessing.startSms(booked.invitation(DAVID));
        assertThat(guessing.code(booked.invitation(DAVID), "no code").code()).isEqualTo("invitation-locked");
    }

    private Browser asking(Booked booked) {
        Browser browser = browsers.opened(booked, DAVID);
        assertThat(ask(browser, booked).status()).isEqualTo(201);
        return browser;
    }

    private static Answer ask(Browser browser, Booked booked) {
        return browser.post(
                "/api/visits/" + booked.invitation(DAVID) + "/identifications",
                new StartIdentification(Method.VOUCHED).json());
    }

    private static Answer claim(Browser browser, Booked booked) {
        return browser.post("/api/visits/" + booked.invitation(DAVID) + "/identifications/vouched", new JsonObject());
    }

    private SocketClient leading(Booked booked) {
        SocketClient anna =
                browsers.identified(booked, Booked.ANNA).greet(booked.invitation(Booked.ANNA), "annas page");
        anna.send(new Knock(true, true));
        anna.await(Entered.class);
        return anna;
    }

    private static DoorNotice notice(SocketClient anna) {
        return anna.await(Notices.class).notices().getFirst();
    }

    private static WaitingPerson waiting(SocketClient anna) {
        Lobby lobby = anna.await(Lobby.class);
        while (lobby.waiting().isEmpty()) {
            lobby = anna.await(Lobby.class);
        }
        return lobby.waiting().getFirst();
    }
}
