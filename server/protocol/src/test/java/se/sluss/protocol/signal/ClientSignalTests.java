package se.sluss.protocol.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sluss.protocol.GoldenFile;
import se.sluss.protocol.signal.fromclient.Admit;
import se.sluss.protocol.signal.fromclient.Answer;
import se.sluss.protocol.signal.fromclient.Candidate;
import se.sluss.protocol.signal.fromclient.ClientSignal;
import se.sluss.protocol.signal.fromclient.Hello;
import se.sluss.protocol.signal.fromclient.Knock;
import se.sluss.protocol.signal.fromclient.Leave;
import se.sluss.protocol.signal.fromclient.MediaChanged;
import se.sluss.protocol.signal.fromclient.Offer;
import se.sluss.protocol.signal.fromclient.Refuse;

class ClientSignalTests {

    private static final String SDP = "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\n";

    @Test
    void readsEachSignal() throws Exception {
        assertThat(golden("hello")).isEqualTo(new Hello("eyJhbGciOiJFUzI1NiJ9.e30.c2ln", "6f9c1a"));
        assertThat(golden("knock")).isEqualTo(new Knock(true, false));
        assertThat(golden("offer")).isEqualTo(new Offer("p1", SDP));
        assertThat(golden("answer")).isEqualTo(new Answer("p1", SDP));
        assertThat(golden("media-changed")).isEqualTo(new MediaChanged(false, true));
        assertThat(golden("admit")).isEqualTo(new Admit("w1"));
        assertThat(golden("refuse")).isEqualTo(new Refuse("w1"));
        assertThat(golden("leave")).isEqualTo(new Leave());
    }

    @Test
    void readsACandidate() throws Exception {
        var candidate = new IceCandidate("candidate:1 1 udp 2122260223 192.0.2.7 51234 typ host", "0", 0);
        assertThat(golden("candidate")).isEqualTo(new Candidate("p1", candidate));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{}",
                "{\"type\":null}",
                "{\"type\":\"sudo\"}",
                "{\"type\":\"Leave\"}",
                "{\"type\":\"leave\",\"quietly\":true}",
                "{\"type\":\"leave\",\"type\":\"knock\"}",
                "{\"type\":\"knock\",\"microphone\":true}",
                "{\"type\":\"knock\",\"microphone\":1,\"camera\":0}",
                "{\"type\":\"admit\",\"person\":{\"id\":\"w1\"}}",
                "{\"type\":\"candidate\",\"to\":\"p1\",\"candidate\":\"x\"}",
                "{\"type\":\"candidate\",\"to\":\"p1\",\"candidate\":{\"candidate\":\"\",\"sdpMLineIndex\":-1}}",
                "{\"type\":\"candidate\",\"to\":\"p1\",\"candidate\":{\"candidate\":\"\",\"sdpMLineIndex\":0,\"x\":1}}",
                "{\"type\":\"welcome\",\"self\":\"p1\",\"role\":\"LEADER\",\"ice\":[]}"
            })
    void refusesWhatIsNotExactlyASignal(String text) {
        refuses(text);
    }

    @Test
    void refusesWhatIsTooLong() {
        refuses("{\"type\":\"admit\",\"person\":\"" + "x".repeat(SignalLimits.ID + 1) + "\"}");
        refuses("{\"type\":\"hello\",\"ticket\":\"" + "x".repeat(SignalLimits.TICKET + 1) + "\",\"page\":\"p\"}");
        refuses("{\"type\":\"offer\",\"to\":\"p1\",\"sdp\":\"" + "x".repeat(SignalLimits.SDP + 1) + "\"}");
        refuses(" ".repeat(SignalLimits.MESSAGE) + "{\"type\":\"leave\"}");
    }

    @Test
    void neverRepeatsTheTextInItsComplaint() {
        assertThatExceptionOfType(MalformedSignal.class)
                .isThrownBy(() -> ClientSignal.decode("{\"type\":\"secret-word\"}"))
                .withMessageNotContaining("secret-word");
    }

    private static ClientSignal golden(String name) throws MalformedSignal {
        return ClientSignal.decode(GoldenFile.of("client-signal-" + name).text());
    }

    private static void refuses(String text) {
        assertThatExceptionOfType(MalformedSignal.class).isThrownBy(() -> ClientSignal.decode(text));
    }
}
