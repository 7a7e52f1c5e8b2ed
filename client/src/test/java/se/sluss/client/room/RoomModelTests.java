package se.sluss.client.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Trouble;
import se.sluss.client.FakeTimers;
import se.sluss.client.call.FakePeerLinks;
import se.sluss.client.call.LinkState;
import se.sluss.client.signal.Conversation;
import se.sluss.client.signal.FakeSockets;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.signal.Match;
import se.sluss.protocol.signal.Peer;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.signal.WaitingPerson;
import se.sluss.protocol.signal.fromclient.Admit;
import se.sluss.protocol.signal.fromclient.Hello;
import se.sluss.protocol.signal.fromclient.Knock;
import se.sluss.protocol.signal.fromclient.Leave;
import se.sluss.protocol.signal.fromclient.MediaChanged;
import se.sluss.protocol.signal.fromclient.Refuse;
import se.sluss.protocol.signal.fromserver.Answer;
import se.sluss.protocol.signal.fromserver.Ended;
import se.sluss.protocol.signal.fromserver.Entered;
import se.sluss.protocol.signal.fromserver.Failed;
import se.sluss.protocol.signal.fromserver.Lobby;
import se.sluss.protocol.signal.fromserver.Offer;
import se.sluss.protocol.signal.fromserver.PeerEntered;
import se.sluss.protocol.signal.fromserver.PeerLeft;
import se.sluss.protocol.signal.fromserver.PeerMediaChanged;
import se.sluss.protocol.signal.fromserver.ServerSignal;
import se.sluss.protocol.signal.fromserver.Waiting;
import se.sluss.protocol.signal.fromserver.Welcome;
import se.sluss.protocol.visit.JoinTicket;

class RoomModelTests {

    private static final Peer BO = new Peer("p1", "Bo Ek", Role.PARTICIPANT, List.of(), true, true);
    private static final Peer CECILIA = new Peer("p2", "Cecilia Dahl", Role.PARTICIPANT, List.of(), true, true);
    private static final WaitingPerson DAVID = new WaitingPerson(
            "w1", "David Berg", null, Role.PARTICIPANT, "SMS", "SMS", "sms", Match.MOBILE_NUMBER, "", List.of(), "");

    private final FakeTimers timers = new FakeTimers();
    private final FakeSockets sockets = new FakeSockets();
    private final FakePeerLinks links = new FakePeerLinks();
    private int changes;
    private MediaFlags media = new MediaFlags(true, true);
    private final RoomModel room = new RoomModel(
            listener -> new Conversation(
                    then -> then.accept(new Reply.Received<>(new JoinTicket("t", ""))),
                    sockets,
                    timers,
                    "page1",
                    () -> 1,
                    listener),
            links,
            timers,
            () -> media,
            () -> changes++);

    @BeforeEach
    void prepare() {
        room.prepare();
        sockets.last().accept();
    }

    @Test
    void doesNotKnockBeforeThePersonJoins() {
        hear(welcome());
        assertThat(sockets.last().received()).containsExactly(new Hello("t", "page1"));
        assertThat(room.phase()).isEqualTo(RoomPhase.READY);
    }

    @Test
    void knocksWithOneMessageWhenThePersonJoins() {
        hear(welcome());
        media = new MediaFlags(true, false);
        room.join();
        room.join();
        assertThat(sockets.last().received()).containsExactly(new Hello("t", "page1"), new Knock(true, false));
        assertThat(room.phase()).isEqualTo(RoomPhase.JOINING);
    }

    @Test
    void hasALinkReadyBeforeThePersonJoins() {
        hear(welcome());
        assertThat(links.ahead()).containsExactly("prepare");
        room.join();
        hear(new Waiting());
        assertThat(links.ahead()).containsExactly("prepare");
    }

    @Test
    void letsGoOfTheLinkThatNobodyNeeds() {
        enter();
        assertThat(links.ahead()).containsExactly("prepare", "discard");
    }

    @Test
    void keepsNoLinkReadyWhenItIsOver() {
        hear(welcome());
        room.abandon();
        assertThat(links.ahead()).containsExactly("prepare", "discard");
    }

    @Test
    void showsNothingNewForWhatConcernsTheMediaAlone() {
        enter(BO);
        int before = changes;
        hear(new Answer("p1", "sdp"));
        assertThat(changes).isEqualTo(before);
        hear(new PeerLeft("p1"));
        assertThat(changes).isGreaterThan(before);
    }

    @Test
    void waitsInTheLobbyUntilItMayEnter() {
        hear(welcome());
        room.join();
        hear(new Waiting());
        assertThat(room.phase()).isEqualTo(RoomPhase.WAITING);
        hear(new Entered(List.of(BO), false));
        assertThat(room.phase()).isEqualTo(RoomPhase.INSIDE);
    }

    @Test
    void offersToThoseWhoWereThereFirst() {
        enter(BO);
        hear(new Answer("p1", "sdp"));
        assertThat(links.to("p1").told()).containsExactly("open to offer", "offer", "take answer sdp");
    }

    @Test
    void expectsTheOfferOfEachNewcomer() {
        enter();
        hear(new PeerEntered(CECILIA));
        hear(new Offer("p2", "sdp"));
        assertThat(room.others()).containsExactly(CECILIA);
        assertThat(links.to("p2").told()).containsExactly("open to answer", "take offer sdp");
    }

    @Test
    void followsWhoComesAndGoesAndWhoIsMuted() {
        enter(BO);
        hear(new PeerEntered(CECILIA));
        hear(new PeerMediaChanged("p1", false, true));
        hear(new PeerLeft("p2"));
        assertThat(room.others()).containsExactly(new Peer("p1", "Bo Ek", Role.PARTICIPANT, List.of(), false, true));
        assertThat(links.to("p2").told()).endsWith("close");
    }

    @Test
    void tellsTheOthersOnlyWhatIsNew() {
        enter(BO);
        room.mediaChanged();
        media = new MediaFlags(false, true);
        room.mediaChanged();
        room.mediaChanged();
        assertThat(sockets.last().received()).endsWith(new Knock(true, true), new MediaChanged(false, true));
    }

    @Test
    void tellsWhatChangedInTheLobbyOnEntering() {
        hear(welcome());
        room.join();
        hear(new Waiting());
        media = new MediaFlags(false, false);
        room.mediaChanged();
        hear(new Entered(List.of(), false));
        assertThat(sockets.last().received()).endsWith(new MediaChanged(false, false));
    }

    @Test
    void keepsLivingLinksThroughADroppedSocket() {
        enter(BO);
        links.to("p1").become(LinkState.CONNECTED);
        reconnect();
        assertThat(sockets.last().received()).containsExactly(new Hello("t", "page1"), new Knock(true, true));
        hear(new Entered(List.of(BO), true));
        assertThat(room.reachable()).isTrue();
        assertThat(links.to("p1").told()).containsExactly("open to offer", "offer");
    }

    @Test
    void expectsTheOfferOfThoseWhoCameWhileItWasAway() {
        enter(BO);
        reconnect();
        hear(new Entered(List.of(BO, CECILIA), true));
        assertThat(links.to("p2").told()).containsExactly("open to answer");
    }

    @Test
    void closesTheLinksOfThoseWhoLeftWhileItWasAway() {
        enter(BO);
        reconnect();
        hear(new Entered(List.of(), true));
        assertThat(links.to("p1").told()).endsWith("close");
    }

    @Test
    void startsAfreshWhenItsPlaceWasLost() {
        enter(BO);
        links.to("p1").become(LinkState.CONNECTED);
        var before = links.to("p1");
        reconnect();
        hear(new Entered(List.of(BO), false));
        assertThat(before.told()).endsWith("close");
        assertThat(links.to("p1").told()).containsExactly("open to offer", "offer");
    }

    @Test
    void showsThatTheServerCannotBeHeard() {
        enter(BO);
        sockets.last().drop();
        assertThat(room.reachable()).isFalse();
        assertThat(room.others()).containsExactly(BO);
    }

    @Test
    void letsTheLeaderDecideOverTheLobby() {
        enter();
        hear(new Lobby(List.of(DAVID)));
        assertThat(room.door().waiting()).containsExactly(DAVID);
        room.door().admit(DAVID);
        room.door().refuse(DAVID);
        assertThat(sockets.last().received()).endsWith(new Admit("w1"), new Refuse("w1"));
    }

    @Test
    void goesBackBeforeTheDoorWhenTheRoomIsFull() {
        hear(welcome());
        room.join();
        hear(new Failed(ErrorCode.ROOM_FULL.code()));
        assertThat(room.phase()).isEqualTo(RoomPhase.READY);
        assertThat(room.trouble()).isEqualTo(Trouble.of(ErrorCode.ROOM_FULL));
    }

    @Test
    void endsForGoodWhenRefused() {
        hear(welcome());
        room.join();
        hear(new Waiting());
        hear(new Ended(ErrorCode.REFUSED.code()));
        assertThat(room.phase()).isEqualTo(RoomPhase.ENDED);
        assertThat(room.trouble()).isEqualTo(Trouble.of(ErrorCode.REFUSED));
        assertThat(timers.running()).isZero();
    }

    @Test
    void leavesWithAWordAndClosesEverything() {
        enter(BO);
        room.leave();
        assertThat(sockets.last().received()).endsWith(new Leave());
        assertThat(sockets.last().closed()).isTrue();
        assertThat(links.to("p1").told()).endsWith("close");
        assertThat(room.phase()).isEqualTo(RoomPhase.LEFT);
        assertThat(timers.running()).isZero();
    }

    private void enter(Peer... peers) {
        hear(welcome());
        room.join();
        hear(new Entered(List.of(peers), false));
    }

    private void reconnect() {
        sockets.last().drop();
        timers.pass(1_000);
        sockets.last().accept();
        hear(welcome());
    }

    private void hear(ServerSignal signal) {
        sockets.last().say(signal);
    }

    private static Welcome welcome() {
        return new Welcome("me", Role.LEADER, List.of());
    }
}
