package se.sluss.room;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sluss.room.Guests.ALL_ON;
import static se.sluss.room.Guests.MUTED;
import static se.sluss.room.Guests.NOON;
import static se.sluss.room.Guests.elsewhere;
import static se.sluss.room.Guests.guest;
import static se.sluss.room.Guests.peer;
import static se.sluss.room.Guests.waiter;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.signal.WaitingPerson;
import se.sluss.protocol.signal.fromserver.Entered;
import se.sluss.protocol.signal.fromserver.Lobby;
import se.sluss.protocol.signal.fromserver.Offer;
import se.sluss.protocol.signal.fromserver.PeerEntered;
import se.sluss.protocol.signal.fromserver.PeerLeft;
import se.sluss.protocol.signal.fromserver.PeerMediaChanged;

class RoomTests {

    private static final int CAPACITY = 4;

    private final Room room = new Room(CAPACITY, NOON.plus(Duration.ofHours(3)));
    private final Guest anna = guest("Anna", Role.LEADER);
    private final Guest bo = guest("Bo", Role.PARTICIPANT);
    private final Guest cecilia = guest("Cecilia", Role.PARTICIPANT);
    private final RecordingLine annasLine = new RecordingLine();
    private final RecordingLine bosLine = new RecordingLine();

    @Test
    void tellsThoseInsideOfANewcomerAndTheNewcomerOfThose() {
        annaAndBoInside();
        var line = new RecordingLine();
        assertThat(room.enter(cecilia, MUTED, line)).isEqualTo(new Entry.Entered(cecilia));
        assertThat(line.heard()).containsExactly(new Entered(List.of(peer(anna, ALL_ON), peer(bo, ALL_ON)), false));
        assertThat(bosLine.heard()).containsExactly(new PeerEntered(peer(cecilia, MUTED)));
    }

    @Test
    void relaysOnlyBetweenThoseInside() {
        annaAndBoInside();
        var outside = new RecordingLine();
        room.await(waiter(cecilia, outside));
        annasLine.heard();

        assertThat(room.relay(bosLine, anna.address(), from -> new Offer(from, "sdp")))
                .isTrue();
        assertThat(annasLine.heard()).containsExactly(new Offer(bo.address(), "sdp"));

        assertThat(room.relay(outside, anna.address(), from -> new Offer(from, "sdp")))
                .isFalse();
        assertThat(annasLine.heard()).isEmpty();

        assertThat(room.relay(bosLine, cecilia.address(), from -> new Offer(from, "sdp")))
                .isTrue();
        assertThat(outside.heard()).isEmpty();
    }

    @Test
    void tellsTheLobbyToThoseWhoLeadOnly() {
        annaAndBoInside();
        room.await(waiter(cecilia, new RecordingLine()));
        assertThat(annasLine.heard()).singleElement().isInstanceOfSatisfying(Lobby.class, lobby -> assertThat(
                        lobby.waiting())
                .extracting(WaitingPerson::name)
                .containsExactly("Cecilia"));
        assertThat(bosLine.heard()).isEmpty();
    }

    @Test
    void listsThoseWhoWaitInOrderOfArrival() {
        room.await(waiter(cecilia, new RecordingLine(), NOON.plusSeconds(10)));
        room.await(waiter(bo, new RecordingLine(), NOON));
        room.enter(anna, ALL_ON, annasLine);
        assertThat(annasLine.heard()).last().isInstanceOfSatisfying(Lobby.class, lobby -> assertThat(lobby.waiting())
                .extracting(WaitingPerson::name)
                .containsExactly("Bo", "Cecilia"));
    }

    @Test
    void bringsInSomebodyFromTheDoor() {
        annaAndBoInside();
        var line = new RecordingLine();
        var waiter = waiter(cecilia, line);
        room.await(waiter);
        annasLine.heard();
        assertThat(room.admit(waiter.admission().id())).isEqualTo(new Entry.Entered(cecilia));
        assertThat(annasLine.heard()).containsExactly(new PeerEntered(peer(cecilia, ALL_ON)), new Lobby(List.of()));
        assertThat(room.holds(line)).isTrue();
    }

    @Test
    void bringsInNobodyTwice() {
        annaAndBoInside();
        var waiter = waiter(cecilia, new RecordingLine());
        room.await(waiter);
        room.admit(waiter.admission().id());
        assertThat(room.admit(waiter.admission().id())).isEqualTo(new Entry.Nobody());
    }

    @Test
    void turnsAwaySomebodyAtTheDoor() {
        annaAndBoInside();
        var line = new RecordingLine();
        var waiter = waiter(cecilia, line);
        room.await(waiter);
        room.refuse(waiter.admission().id());
        assertThat(line.ended()).isEqualTo(ErrorCode.REFUSED);
        assertThat(annasLine.heard()).last().isEqualTo(new Lobby(List.of()));
    }

    @Test
    void takesThoseWhoseLineIsLostOffTheListAtTheDoor() {
        annaAndBoInside();
        var line = new RecordingLine();
        room.await(waiter(cecilia, line));
        room.lost(line, NOON);
        assertThat(annasLine.heard()).last().isEqualTo(new Lobby(List.of()));
    }

    @Test
    void isFullForAFifth() {
        annaAndBoInside();
        room.enter(cecilia, ALL_ON, new RecordingLine());
        room.enter(guest("David", Role.PARTICIPANT), ALL_ON, new RecordingLine());
        var fifth = new RecordingLine();
        assertThat(room.enter(guest("Eva", Role.PARTICIPANT), ALL_ON, fifth)).isEqualTo(new Entry.Full());
        assertThat(fifth.heard()).isEmpty();
    }

    @Test
    void keepsAReservedPlaceForTheOneItIsFor() {
        annaAndBoInside();
        room.enter(guest("David", Role.PARTICIPANT), ALL_ON, new RecordingLine());
        var waiter = waiter(cecilia, new RecordingLine());
        room.await(waiter);
        assertThat(room.reserve(waiter.admission().id())).isTrue();
        assertThat(room.enter(guest("Eva", Role.PARTICIPANT), ALL_ON, new RecordingLine()))
                .isEqualTo(new Entry.Full());
        assertThat(room.admit(waiter.admission().id())).isEqualTo(new Entry.Entered(cecilia));
    }

    @Test
    void keepsThePlaceOfALostLineForHalfAMinute() {
        annaAndBoInside();
        room.lost(bosLine, NOON);
        assertThat(room.clear(NOON.plusSeconds(29))).isEmpty();
        assertThat(room.clear(NOON.plusSeconds(30))).containsExactly(bo);
        assertThat(annasLine.heard()).containsExactly(new PeerLeft(bo.address()));
    }

    @Test
    void letsTheSamePageResumeWithWhatItMissed() {
        annaAndBoInside();
        room.lost(bosLine, NOON);
        room.enter(cecilia, ALL_ON, new RecordingLine());
        annasLine.heard();

        var back = new RecordingLine();
        assertThat(room.addressOf(bo.person(), bo.page())).contains(bo.address());
        assertThat(room.enter(bo, ALL_ON, back)).isEqualTo(new Entry.Resumed());
        assertThat(back.heard())
                .containsExactly(
                        new Entered(List.of(peer(anna, ALL_ON), peer(cecilia, ALL_ON)), true),
                        new PeerEntered(peer(cecilia, ALL_ON)));
        assertThat(annasLine.heard()).isEmpty();
        assertThat(room.clear(NOON.plusSeconds(31))).isEmpty();
    }

    @Test
    void makesAPageBeginAnewThatMissedTooMuch() {
        annaAndBoInside();
        room.lost(bosLine, NOON);
        for (int i = 0; i <= Seat.MISSED; i++) {
            room.relay(annasLine, bo.address(), from -> new Offer(from, "sdp"));
        }
        var back = new RecordingLine();
        assertThat(room.enter(bo, ALL_ON, back)).isEqualTo(new Entry.Entered(bo));
        assertThat(back.heard()).containsExactly(new Entered(List.of(peer(anna, ALL_ON)), false));
        assertThat(annasLine.heard()).containsExactly(new PeerLeft(bo.address()), new PeerEntered(peer(bo, ALL_ON)));
    }

    @Test
    void letsAnotherPageOfTheSamePersonTakeOver() {
        annaAndBoInside();
        Guest other = elsewhere(bo);
        assertThat(room.enter(other, ALL_ON, new RecordingLine())).isEqualTo(new Entry.Entered(other));
        assertThat(bosLine.ended()).isEqualTo(ErrorCode.REPLACED);
        assertThat(annasLine.heard()).containsExactly(new PeerLeft(bo.address()), new PeerEntered(peer(other, ALL_ON)));
        assertThat(room.holds(bosLine)).isFalse();
    }

    @Test
    void letsAnotherPageOfTheSamePersonTakeOverAtTheDoor() {
        var first = new RecordingLine();
        room.await(waiter(bo, first));
        room.await(waiter(elsewhere(bo), new RecordingLine()));
        assertThat(first.ended()).isEqualTo(ErrorCode.REPLACED);
    }

    @Test
    void ignoresTheLossOfALineThatWasReplaced() {
        annaAndBoInside();
        var back = new RecordingLine();
        room.enter(bo, ALL_ON, back);
        room.lost(bosLine, NOON);
        assertThat(room.clear(NOON.plusSeconds(60))).isEmpty();
        assertThat(room.holds(back)).isTrue();
    }

    @Test
    void tellsTheOthersWhatSomebodyTurnedOff() {
        annaAndBoInside();
        assertThat(room.turn(bosLine, MUTED)).isTrue();
        assertThat(annasLine.heard()).containsExactly(new PeerMediaChanged(bo.address(), false, true));
        assertThat(room.turn(bosLine, MUTED)).isTrue();
        assertThat(annasLine.heard()).isEmpty();
        assertThat(room.turn(new RecordingLine(), MUTED)).isFalse();
    }

    @Test
    void clearsThePlaceOfSomebodyWhoLeavesAtOnce() {
        annaAndBoInside();
        assertThat(room.leave(bosLine)).isEqualTo(Departure.ROOM);
        assertThat(annasLine.heard()).containsExactly(new PeerLeft(bo.address()));
        assertThat(room.leave(bosLine)).isEqualTo(Departure.NONE);
    }

    @Test
    void isOverWhenNobodyIsThereAndNobodyCanCome() {
        assertThat(room.isOver(NOON)).isFalse();
        assertThat(room.isOver(NOON.plus(Duration.ofHours(4)))).isTrue();
        room.enter(anna, ALL_ON, annasLine);
        assertThat(room.isOver(NOON.plus(Duration.ofHours(4)))).isFalse();
    }

    private void annaAndBoInside() {
        room.enter(anna, ALL_ON, annasLine);
        room.enter(bo, ALL_ON, bosLine);
        annasLine.heard();
        bosLine.heard();
    }
}
