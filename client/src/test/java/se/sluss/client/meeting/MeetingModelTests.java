package se.sluss.client.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.sluss.client.FakeTimers;
import se.sluss.client.bankid.BankIdModel;
import se.sluss.client.bankid.FakeBankIdApi;
import se.sluss.client.call.FakePeerLinks;
import se.sluss.client.media.Device;
import se.sluss.client.media.FakeCapture;
import se.sluss.client.room.RoomModel;
import se.sluss.client.signal.FakeSockets;
import se.sluss.client.visit.FakeLinkMemory;
import se.sluss.client.visit.FakeVisitApi;
import se.sluss.client.visit.Fragment;
import se.sluss.client.visit.VisitStage;
import se.sluss.client.visit.Visits;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.signal.fromclient.Knock;
import se.sluss.protocol.signal.fromserver.Ended;
import se.sluss.protocol.signal.fromserver.Entered;
import se.sluss.protocol.signal.fromserver.ServerSignal;
import se.sluss.protocol.signal.fromserver.Waiting;
import se.sluss.protocol.signal.fromserver.Welcome;
import se.sluss.protocol.visit.JoinTicket;
import se.sluss.protocol.visit.Method;

class MeetingModelTests {

    private final FakeVisitApi api = new FakeVisitApi();
    private final FakeCapture capture = new FakeCapture();
    private final FakeSockets sockets = new FakeSockets();
    private final MeetingModel model = new MeetingModel(
            new Surroundings(
                    api,
                    new FakeLinkMemory(),
                    listener -> new BankIdModel(
                            new FakeBankIdApi(),
                            se.sluss.client.bankid.Device.COMPUTER,
                            new FakeTimers(),
                            address -> {},
                            listener),
                    address -> {},
                    capture,
                    new FakePeerLinks(),
                    sockets,
                    new FakeTimers(),
                    "page1",
                    () -> 1),
            () -> {});

    @BeforeEach
    void identify() {
        model.visit().open(new Fragment.Token("t1"));
        api.answer(Visits.identified());
    }

    @Test
    void opensSocketAndDevicesWhileThePersonLooksAtThePreview() {
        connect();
        assertThat(model.screen()).isEqualTo(Screen.PRE_JOIN);
        assertThat(sockets.count()).isEqualTo(1);
        assertThat(capture.open()).containsExactly(Device.MICROPHONE, Device.CAMERA);
    }

    @Test
    void leadsThroughTheLobbyIntoTheRoomAndOut() {
        connect();
        join();
        hear(new Waiting());
        assertThat(model.screen()).isEqualTo(Screen.LOBBY);
        hear(new Entered(List.of(), false));
        assertThat(model.screen()).isEqualTo(Screen.ROOM);
        room().leave();
        assertThat(model.screen()).isEqualTo(Screen.LEFT);
        assertThat(capture.open()).isEmpty();
    }

    @Test
    void knocksWithWhatTheDevicesReallyGive() {
        connect();
        model.media().toggle(Device.CAMERA);
        join();
        assertThat(sockets.last().received()).endsWith(new Knock(true, false));
    }

    @Test
    void turnsTheDevicesOffWhenTheMeetingEnds() {
        connect();
        join();
        hear(new Ended(ErrorCode.MEETING_OVER.code()));
        assertThat(model.screen()).isEqualTo(Screen.ENDED);
        assertThat(capture.open()).isEmpty();
    }

    @Test
    void comesBackAfterLeaving() {
        connect();
        join();
        room().leave();
        connect();
        assertThat(model.screen()).isEqualTo(Screen.PRE_JOIN);
        assertThat(sockets.count()).isEqualTo(2);
    }

    @Test
    void identifiesAgainWhenTheSessionHasEnded() {
        connect();
        hear(new Ended(ErrorCode.SESSION_REQUIRED.code()));
        assertThat(model.screen()).isEqualTo(Screen.VISIT);
        api.refuse(ErrorCode.SESSION_REQUIRED);
        api.refuse(ErrorCode.SESSION_REQUIRED);
        api.answer(Visits.unknown(Method.SMS));
        assertThat(model.stage()).isInstanceOf(VisitStage.Identify.class);
    }

    @Test
    void asksForMoreInThePageWhenTheIdentificationIsNotEnough() {
        connect();
        hear(new Ended(ErrorCode.IDENTIFICATION_REQUIRED.code()));
        assertThat(model.screen()).isEqualTo(Screen.VISIT);
        assertThat(model.stage()).isInstanceOf(VisitStage.Identify.class);
        assertThat(capture.open()).isEmpty();
    }

    @Test
    void testsTheDevicesWithoutASocket() {
        model.testDevices();
        capture.answer();
        assertThat(model.screen()).isEqualTo(Screen.DEVICE_TEST);
        assertThat(sockets.count()).isZero();
        model.backToInformation();
        assertThat(model.screen()).isEqualTo(Screen.VISIT);
        assertThat(capture.open()).isEmpty();
    }

    private void connect() {
        model.connect();
        api.answer(new JoinTicket("ticket", ""));
        sockets.last().accept();
        capture.answer();
    }

    private void join() {
        hear(new Welcome("me", Role.PARTICIPANT, List.of()));
        room().join();
    }

    private void hear(ServerSignal signal) {
        sockets.last().say(signal);
    }

    private RoomModel room() {
        return Objects.requireNonNull(model.room());
    }
}
