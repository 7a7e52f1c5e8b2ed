package se.sluss.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.sluss.protocol.signal.IceCandidate;
import se.sluss.protocol.signal.Peer;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.signal.WaitingPerson;
import se.sluss.protocol.signal.fromclient.Admit;
import se.sluss.protocol.signal.fromclient.Answer;
import se.sluss.protocol.signal.fromclient.Candidate;
import se.sluss.protocol.signal.fromclient.Knock;
import se.sluss.protocol.signal.fromclient.Leave;
import se.sluss.protocol.signal.fromclient.MediaChanged;
import se.sluss.protocol.signal.fromclient.Offer;
import se.sluss.protocol.signal.fromclient.Refuse;
import se.sluss.protocol.signal.fromserver.Entered;
import se.sluss.protocol.signal.fromserver.Failed;
import se.sluss.protocol.signal.fromserver.Lobby;
import se.sluss.protocol.signal.fromserver.PeerEntered;
import se.sluss.protocol.signal.fromserver.PeerLeft;
import se.sluss.protocol.signal.fromserver.PeerMediaChanged;
import se.sluss.protocol.signal.fromserver.Waiting;
import se.sluss.protocol.signal.fromserver.Welcome;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEntry;
import se.sluss.record.TimelineEvent;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.SocketClient;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class RoomIntegrationTests {

    private static final String DAVID = "David Berg";
    private static final String CECILIA = "Cecilia Dahl";
    private static final IceCandidate CANDIDATE = new IceCandidate("candidate:1", "0", 0);

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Browsers browsers;

    @Autowired
    Timeline timeline;

    @Test
    void letsTheLeaderInAndMakesOthersWait() {
        Booked booked = meetings.now(DAVID);
        SocketClient anna = anna(booked);
        SocketClient david = knocking(booked, DAVID);
        WaitingPerson waiting = waiting(anna);
        assertThat(waiting.name()).isEqualTo(DAVID);
        assertThat(waiting.method()).isEqualTo("SMS");
        assertThat(waiting.assurance()).isEqualTo("SMS");
        anna.send(new Admit(waiting.id()));
        Peer leader = david.expect(Entered.class).peers().getFirst();
        assertThat(leader.name()).isEqualTo(Booked.ANNA);
        assertThat(leader.role()).isEqualTo(Role.LEADER);
        assertThat(anna.expect(PeerEntered.class).peer().name()).isEqualTo(DAVID);
        assertThat(anna.expect(Lobby.class).waiting()).isEmpty();
    }

    @Test
    void carriesOfferAnswerAndCandidatesBetweenThoseInside() {
        Booked booked = meetings.now(DAVID);
        SocketClient anna = anna(booked);
        SocketClient david = admitted(booked, anna, DAVID);
        String davidsAddress = anna.await(PeerEntered.class).peer().id();
        anna.send(new Offer(davidsAddress, "offer"));
        var offer = david.expect(se.sluss.protocol.signal.fromserver.Offer.class);
        assertThat(offer.sdp()).isEqualTo("offer");
        david.send(new Answer(offer.from(), "answer"));
        var answer = anna.await(se.sluss.protocol.signal.fromserver.Answer.class);
        assertThat(answer).isEqualTo(new se.sluss.protocol.signal.fromserver.Answer(davidsAddress, "answer"));
        david.send(new Candidate(offer.from(), CANDIDATE));
        assertThat(anna.expect(se.sluss.protocol.signal.fromserver.Candidate.class)
                        .candidate())
                .isEqualTo(CANDIDATE);
        david.send(new MediaChanged(false, true));
        assertThat(anna.expect(PeerMediaChanged.class)).isEqualTo(new PeerMediaChanged(davidsAddress, false, true));
    }

    @Test
    void givesNothingToSomebodyWhoIsNotAdmitted() {
        Booked booked = meetings.now(DAVID, CECILIA);
        SocketClient anna = anna(booked);
        SocketClient cecilia = admitted(booked, anna, CECILIA);
        SocketClient david = knocking(booked, DAVID);
        WaitingPerson waiting = waiting(anna);
        String ceciliasAddress = "guess";
        david.send(new Offer(ceciliasAddress, "offer"));
        assertThat(david.expect(Failed.class).code()).isEqualTo("not-admitted");
        david.send(new MediaChanged(true, true));
        assertThat(david.expect(Failed.class).code()).isEqualTo("not-admitted");
        cecilia.send(new MediaChanged(false, false));
        anna.await(PeerMediaChanged.class);
        david.send(new Admit(waiting.id()));
        assertThat(david.expect(Failed.class).code()).isEqualTo("leader-only");
        assertThat(david.heardMore()).isFalse();
    }

    @Test
    void shutsOutSomebodyWhoIsRefused() {
        Booked booked = meetings.now(DAVID);
        SocketClient anna = anna(booked);
        Browser browser = browsers.identified(booked, DAVID);
        SocketClient david = knocking(browser, booked, DAVID, "page");
        anna.send(new Refuse(waiting(anna).id()));
        assertThat(david.ended()).isEqualTo("refused");
        assertThat(david.closeStatus()).isEqualTo(4403);
        assertThat(browser.visit(booked.invitation(DAVID)).code()).isEqualTo("refused");
        assertThat(browser.visit(booked.invitation(DAVID)).body()).doesNotContain(ReadyMeetings.SUBJECT, Booked.ANNA);
        assertThat(browser.ticket(booked.invitation(DAVID)).code()).isEqualTo("refused");
        Browser again = browsers.fresh();
        again.put(browser.cookies());
        assertThat(again.open(booked.token(DAVID)).code()).isEqualTo("refused");
        assertThat(events(booked)).contains(TimelineEvent.REFUSED).doesNotContain(TimelineEvent.ADMITTED);
    }

    @Test
    void letsTheLeaderChangeTheirMind() {
        Booked booked = meetings.now(DAVID);
        SocketClient anna = anna(booked);
        Browser browser = browsers.identified(booked, DAVID);
        knocking(browser, booked, DAVID, "page");
        String person = waiting(anna).id();
        anna.send(new Refuse(person));
        assertThat(anna.expect(Lobby.class).waiting()).isEmpty();
        anna.send(new Admit(person));
        anna.send(new Admit("00000000-0000-0000-0000-000000000000"));
        assertThat(anna.expect(Failed.class).code()).isEqualTo("not-found");
        SocketClient david = browser.greet(booked.invitation(DAVID), "page");
        david.expect(Welcome.class);
        david.send(new Knock(true, true));
        david.expect(Entered.class);
    }

    @Test
    void keepsLeadersMattersToLeaders() {
        Booked booked = meetings.now(DAVID, CECILIA);
        SocketClient anna = anna(booked);
        SocketClient cecilia = admitted(booked, anna, CECILIA);
        knocking(booked, DAVID);
        String person = waiting(anna).id();
        cecilia.send(new Admit(person));
        assertThat(cecilia.expect(Failed.class).code()).isEqualTo("leader-only");
        cecilia.send(new Refuse(person));
        assertThat(cecilia.expect(Failed.class).code()).isEqualTo("leader-only");
    }

    @Test
    void tellsTheLeaderThatTheRoomIsFull() {
        String[] citizens = {"Cecilia Dahl", "David Berg", "Eva Fors", "Filip Gran"};
        Booked booked = meetings.now(citizens);
        SocketClient anna = anna(booked);
        for (String citizen : List.of("Cecilia Dahl", "David Berg", "Eva Fors")) {
            admitted(booked, anna, citizen);
        }
        SocketClient fifth = knocking(booked, "Filip Gran");
        String person = waiting(anna).id();
        anna.send(new Admit(person));
        assertThat(anna.await(Failed.class).code()).isEqualTo("room-full");
        assertThat(fifth.heardMore()).isFalse();
        assertThat(events(booked).stream().filter(TimelineEvent.ADMITTED::equals))
                .hasSize(3);
    }

    @Test
    void letsAPageResumeItsPlace() {
        Booked booked = meetings.now(DAVID);
        SocketClient anna = anna(booked);
        Browser browser = browsers.identified(booked, DAVID);
        SocketClient first = knocking(browser, booked, DAVID, "page");
        anna.send(new Admit(waiting(anna).id()));
        first.expect(Entered.class);
        String address = anna.await(PeerEntered.class).peer().id();
        first.breakOff();

        SocketClient second = browser.greet(booked.invitation(DAVID), "page");
        assertThat(second.expect(Welcome.class).self()).isEqualTo(address);
        second.send(new Knock(true, true));
        Entered entered = second.expect(Entered.class);
        assertThat(entered.resumed()).isTrue();
        second.send(new Offer(entered.peers().getFirst().id(), "restart"));
        assertThat(anna.await(se.sluss.protocol.signal.fromserver.Offer.class).from())
                .isEqualTo(address);
        assertThat(anna.heardMore()).isFalse();
    }

    @Test
    void letsAnotherPageOfThePersonTakeOver() {
        Booked booked = meetings.now(DAVID);
        SocketClient anna = anna(booked);
        Browser browser = browsers.identified(booked, DAVID);
        SocketClient first = knocking(browser, booked, DAVID, "page");
        anna.send(new Admit(waiting(anna).id()));
        first.expect(Entered.class);
        SocketClient second = browser.greet(booked.invitation(DAVID), "other page");
        second.expect(Welcome.class);
        second.send(new Knock(true, true));
        assertThat(second.expect(Entered.class).resumed()).isFalse();
        assertThat(first.ended()).isEqualTo("replaced");
        assertThat(first.closeStatus()).isEqualTo(4409);
    }

    @Test
    void beginsAtTheDoorAgainAfterLeaving() {
        Booked booked = meetings.now(DAVID);
        SocketClient anna = anna(booked);
        Browser browser = browsers.identified(booked, DAVID);
        SocketClient david = knocking(browser, booked, DAVID, "page");
        anna.send(new Admit(waiting(anna).id()));
        david.expect(Entered.class);
        david.send(new Leave());
        assertThat(david.closeStatus()).isEqualTo(1000);
        anna.await(PeerLeft.class);
        knocking(browser, booked, DAVID, "page");
        assertThat(waiting(anna).name()).isEqualTo(DAVID);
    }

    @Test
    void tellsTheOthersAtOnceWhenTheRightToBeHereEnds() {
        Booked booked = meetings.now(DAVID);
        SocketClient anna = anna(booked);
        Browser browser = browsers.identified(booked, DAVID);
        SocketClient david = knocking(browser, booked, DAVID, "page");
        anna.send(new Admit(waiting(anna).id()));
        david.expect(Entered.class);
        browser.delete("/api/visits/" + booked.invitation(DAVID));
        anna.await(PeerLeft.class);
        assertThat(david.ended()).isEqualTo("session-required");
    }

    private SocketClient anna(Booked booked) {
        SocketClient anna =
                browsers.identified(booked, Booked.ANNA).greet(booked.invitation(Booked.ANNA), "annas page");
        assertThat(anna.expect(Welcome.class).role()).isEqualTo(Role.LEADER);
        anna.send(new Knock(true, true));
        assertThat(anna.expect(Entered.class).peers()).isEmpty();
        assertThat(anna.expect(Lobby.class).waiting()).isEmpty();
        return anna;
    }

    private SocketClient admitted(Booked booked, SocketClient anna, String name) {
        SocketClient socket = knocking(booked, name);
        anna.send(new Admit(waiting(anna).id()));
        socket.expect(Entered.class);
        return socket;
    }

    private SocketClient knocking(Booked booked, String name) {
        return knocking(browsers.identified(booked, name), booked, name, "page of " + name);
    }

    private SocketClient knocking(Browser browser, Booked booked, String name, String page) {
        SocketClient socket = browser.greet(booked.invitation(name), page);
        assertThat(socket.expect(Welcome.class).role()).isEqualTo(Role.PARTICIPANT);
        socket.send(new Knock(true, true));
        socket.expect(Waiting.class);
        return socket;
    }

    /** The one who waits, as the leader is told. */
    private static WaitingPerson waiting(SocketClient anna) {
        Lobby lobby = anna.await(Lobby.class);
        while (lobby.waiting().isEmpty()) {
            lobby = anna.await(Lobby.class);
        }
        return lobby.waiting().getFirst();
    }

    private List<TimelineEvent> events(Booked booked) {
        return Objects.requireNonNull(timeline.of(booked.meeting().id())
                .map(TimelineEntry::event)
                .collectList()
                .block(Duration.ofSeconds(10)));
    }
}
