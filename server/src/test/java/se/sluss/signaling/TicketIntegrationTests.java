package se.sluss.signaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.signal.fromserver.Ended;
import se.sluss.protocol.signal.fromserver.ServerSignal;
import se.sluss.protocol.signal.fromserver.Welcome;
import se.sluss.protocol.visit.JoinTicket;
import se.sluss.testing.Attack;
import se.sluss.testing.SetClock;
import se.sluss.testing.visit.Answer;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.SocketClient;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class TicketIntegrationTests {

    private static final String DAVID = "David Berg";
    private static final String CECILIA = "Cecilia Dahl";
    private static final String PAGE = "page";

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Browsers browsers;

    @Autowired
    DatabaseClient database;

    @Autowired
    SetClock clock;

    @Test
    void opensTheDoorAQuarterBeforeTheStart() {
        Booked booked = meetings.in(Duration.ofMinutes(20), DAVID);
        Browser browser = browsers.identified(booked, DAVID);
        Answer early = browser.ticket(booked.invitation(DAVID));
        assertThat(early.code()).isEqualTo("too-early");
        assertThat(early.<String>read(json -> JsonFields.of(json).string("opensAt")))
                .isEqualTo(booked.occurrence().opensAt().toString());
        clock.advance(Duration.ofMinutes(5).minusMillis(1));
        assertThat(browser.ticket(booked.invitation(DAVID)).code()).isEqualTo("too-early");
        clock.advance(Duration.ofMillis(1));
        assertThat(browser.ticket(booked.invitation(DAVID)).status()).isEqualTo(201);
    }

    @Test
    void givesNoTicketToAMeetingThatIsOver() {
        Booked booked = meetings.in(Duration.ofMinutes(-145), DAVID);
        Browser browser = browsers.identified(booked, DAVID);
        assertThat(browser.ticket(booked.invitation(DAVID)).status()).isEqualTo(201);
        clock.advance(Duration.ofMinutes(6));
        assertThat(browser.ticket(booked.invitation(DAVID)).code()).isEqualTo("meeting-over");
    }

    @Test
    void givesNoTicketToACancelledMeeting() {
        Booked booked = meetings.now(DAVID);
        Browser browser = browsers.identified(booked, DAVID);
        StepVerifier.create(database.sql("update meeting set cancelled_at = now() where id = :id")
                        .bind("id", booked.meeting().id().value())
                        .then())
                .verifyComplete();
        assertThat(browser.ticket(booked.invitation(DAVID)).code()).isEqualTo("meeting-cancelled");
    }

    @Attack
    void givesNoTicketBeforeIdentification() {
        Booked booked = meetings.now(DAVID);
        assertThat(browsers.opened(booked, DAVID)
                        .ticket(booked.invitation(DAVID))
                        .code())
                .isEqualTo("identification-required");
        assertThat(browsers.fresh().ticket(booked.invitation(DAVID)).code()).isEqualTo("session-required");
    }

    @Attack
    void takesATicketOnce() {
        Booked booked = meetings.now(DAVID);
        Browser browser = browsers.identified(booked, DAVID);
        String ticket = ticket(browser, booked);
        greeted(browser, ticket).expect(Welcome.class);
        assertThat(greeted(browser, ticket).ended()).isEqualTo("ticket-not-valid");
    }

    @Attack
    void letsOneOfManyWhoUseATicketAtTheSameTime() {
        Booked booked = meetings.now(DAVID);
        Browser browser = browsers.identified(booked, DAVID);
        String ticket = ticket(browser, booked);
        List<SocketClient> sockets = Stream.generate(browser::socket).limit(6).toList();
        sockets.parallelStream().forEach(socket -> socket.hello(ticket, PAGE));
        List<ServerSignal> answers = sockets.stream()
                .map(socket -> socket.expect(ServerSignal.class))
                .toList();
        assertThat(answers).filteredOn(Welcome.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(new Ended("ticket-not-valid")::equals).hasSize(5);
    }

    @Attack
    void refusesATicketAtAnotherBrowser() {
        Booked booked = meetings.now(DAVID, CECILIA);
        Browser david = browsers.identified(booked, DAVID);
        Browser cecilia = browsers.identified(booked, CECILIA);
        String ticket = ticket(david, booked);
        assertThat(greeted(cecilia, ticket).ended()).isEqualTo("ticket-not-valid");
        assertThat(greeted(browsers.fresh(), ticket).ended()).isEqualTo("ticket-not-valid");
        greeted(david, ticket).expect(Welcome.class);
    }

    @Attack
    void refusesATicketThatIsTooOld() {
        Booked booked = meetings.now(DAVID);
        Browser browser = browsers.identified(booked, DAVID);
        String ticket = ticket(browser, booked);
        clock.advance(Duration.ofSeconds(60));
        assertThat(greeted(browser, ticket).ended()).isEqualTo("ticket-not-valid");
    }

    @Attack
    void refusesATicketOfASessionThatHasEnded() {
        Booked booked = meetings.now(DAVID);
        Browser browser = browsers.identified(booked, DAVID);
        Browser thief = browsers.fresh();
        thief.put(browser.cookies());
        String ticket = ticket(browser, booked);
        browser.delete("/api/visits/" + booked.invitation(DAVID));
        assertThat(greeted(thief, ticket).ended()).isEqualTo("ticket-not-valid");
    }

    private static String ticket(Browser browser, Booked booked) {
        return browser.ticket(booked.invitation(DAVID)).read(JoinTicket::read).ticket();
    }

    private static SocketClient greeted(Browser browser, String ticket) {
        SocketClient socket = browser.socket();
        socket.hello(ticket, PAGE);
        return socket;
    }
}
