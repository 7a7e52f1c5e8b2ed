package se.sluss.protocol.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sluss.protocol.GoldenFile;
import se.sluss.protocol.signal.fromserver.Answer;
import se.sluss.protocol.signal.fromserver.Candidate;
import se.sluss.protocol.signal.fromserver.Ended;
import se.sluss.protocol.signal.fromserver.Entered;
import se.sluss.protocol.signal.fromserver.Failed;
import se.sluss.protocol.signal.fromserver.Lobby;
import se.sluss.protocol.signal.fromserver.Notices;
import se.sluss.protocol.signal.fromserver.Offer;
import se.sluss.protocol.signal.fromserver.PeerEntered;
import se.sluss.protocol.signal.fromserver.PeerLeft;
import se.sluss.protocol.signal.fromserver.PeerMediaChanged;
import se.sluss.protocol.signal.fromserver.Pulse;
import se.sluss.protocol.signal.fromserver.ServerSignal;
import se.sluss.protocol.signal.fromserver.Waiting;
import se.sluss.protocol.signal.fromserver.Welcome;

class ServerSignalTests {

    private static final String SDP = "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\n";
    private static final Peer BO = new Peer("p1", "Bo Ek", Role.PARTICIPANT, List.of(), true, false);

    @Test
    void readsTheWelcomeWithItsServers() throws Exception {
        assertThat(golden("welcome"))
                .isEqualTo(new Welcome(
                        "p2",
                        Role.LEADER,
                        List.of(
                                new IceServer(List.of("stun:turn.example:3478"), null, null),
                                new IceServer(
                                        List.of("turn:turn.example:3478?transport=udp", "turns:turn.example:5349"),
                                        "1764000000:p2",
                                        "c2VjcmV0"))));
    }

    @Test
    void readsWhoIsInTheRoom() throws Exception {
        var asa = new Peer("p3", "Åsa \"Öst\" <Näs>", Role.INTERPRETER, List.of("Elsa Dahl"), false, true);
        assertThat(golden("entered")).isEqualTo(new Entered(List.of(BO, asa), false));
        assertThat(golden("peer-entered")).isEqualTo(new PeerEntered(BO));
        assertThat(golden("peer-left")).isEqualTo(new PeerLeft("p1"));
        assertThat(golden("peer-media-changed")).isEqualTo(new PeerMediaChanged("p1", false, false));
    }

    @Test
    void readsWhoWaits() throws Exception {
        assertThat(golden("waiting")).isEqualTo(new Waiting());
        assertThat(golden("lobby"))
                .isEqualTo(new Lobby(List.of(new WaitingPerson(
                        "w1",
                        "Cecilia Dahl",
                        "Cecilia Maria Dahl",
                        Role.GUARDIAN,
                        "BANKID",
                        "LOA3",
                        "BankID",
                        Match.PERSONAL_NUMBER,
                        "2026-11-24T07:55:12Z",
                        List.of(new Companion("Elsa Dahl", true)),
                        "2026-11-24T07:58:03Z"))));
        assertThat(golden("notices"))
                .isEqualTo(new Notices(List.of(
                        new DoorNotice(
                                "n1",
                                DoorNotice.Kind.OTHER_PERSON,
                                "Cecilia Dahl",
                                "Erik Berg",
                                "BankID",
                                "2026-11-24T07:55:12Z"),
                        new DoorNotice(
                                "n2", DoorNotice.Kind.LOCKED, "David Berg", null, null, "2026-11-24T07:56:00Z"))));
    }

    @Test
    void readsWhatPeersSayToEachOther() throws Exception {
        assertThat(golden("offer")).isEqualTo(new Offer("p1", SDP));
        assertThat(golden("answer")).isEqualTo(new Answer("p1", SDP));
        assertThat(golden("candidate")).isEqualTo(new Candidate("p1", new IceCandidate("", null, 1)));
    }

    @Test
    void readsRefusalsAndThePulse() throws Exception {
        assertThat(golden("failed")).isEqualTo(new Failed("leader-only"));
        assertThat(golden("ended")).isEqualTo(new Ended("refused"));
        assertThat(golden("pulse")).isEqualTo(new Pulse());
    }

    @Test
    void skipsMembersOfANewerServer() throws Exception {
        assertThat(ServerSignal.decode("{\"type\":\"pulse\",\"load\":3}")).isEqualTo(new Pulse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"type\":\"knock\"}", "{\"type\":\"entered\",\"peers\":{}}"})
    void refusesWhatIsNoSignal(String text) {
        assertThatExceptionOfType(MalformedSignal.class).isThrownBy(() -> ServerSignal.decode(text));
    }

    private static ServerSignal golden(String name) throws MalformedSignal {
        return ServerSignal.decode(GoldenFile.of("server-signal-" + name).text());
    }
}
