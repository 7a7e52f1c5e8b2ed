package se.sluss.signaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;
import se.sluss.protocol.signal.SignalLimits;
import se.sluss.protocol.signal.fromclient.Knock;
import se.sluss.protocol.signal.fromclient.MediaChanged;
import se.sluss.protocol.signal.fromserver.Welcome;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.SocketClient;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class SocketIntegrationTests {

    private static final String DAVID = "David Berg";

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Browsers browsers;

    @Autowired
    DatabaseClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://localhost:8081",
                "https://localhost:8080",
                "http://localhost:8080.evil.example",
                "null"
            })
    void refusesTheHandshakeOfAnotherOrigin(String origin) {
        Booked booked = meetings.now(DAVID);
        Browser browser = browsers.identified(booked, DAVID);
        assertThatThrownBy(() -> browser.socketFrom(origin))
                .cause()
                .isInstanceOfSatisfying(WebSocketHandshakeException.class, refusal -> assertThat(
                                refusal.getResponse().statusCode())
                        .isEqualTo(403));
    }

    @Test
    void closesASocketThatSaysNothing() {
        SocketClient socket = browsers.fresh().socket();
        assertThat(socket.ended()).isEqualTo("session-required");
        assertThat(socket.closeStatus()).isEqualTo(4401);
    }

    @Test
    void closesASocketThatSaysSomethingElseThanHello() {
        SocketClient socket = browsers.fresh().socket();
        socket.send(new Knock(true, true));
        assertThat(socket.ended()).isEqualTo("malformed-message");
    }

    @Test
    void closesASocketThatSaysHelloTwice() {
        SocketClient socket = greeted();
        socket.hello("ticket", "page");
        assertThat(socket.ended()).isEqualTo("malformed-message");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "[]",
                "{}",
                "{\"type\":\"shutdown\"}",
                "{\"type\":\"knock\",\"microphone\":true}",
                "{\"type\":\"knock\",\"microphone\":1,\"camera\":true}",
                "{\"type\":\"knock\",\"microphone\":true,\"camera\":true,\"role\":\"LEADER\"}",
                "{\"type\":\"leave\"}{\"type\":\"leave\"}"
            })
    void closesASocketThatSpeaksAnotherLanguage(String text) {
        SocketClient socket = greeted();
        socket.sendText(text);
        assertThat(socket.ended()).isEqualTo("malformed-message");
        assertThat(socket.closeStatus()).isEqualTo(4400);
    }

    @Test
    void closesASocketThatSendsBytes() {
        SocketClient socket = greeted();
        socket.sendBinary(new byte[] {1, 2, 3});
        assertThat(socket.ended()).isEqualTo("malformed-message");
    }

    @Test
    void closesASocketThatSendsTooMuchAtOnce() {
        SocketClient socket = greeted();
        socket.sendText("{\"type\":\"offer\",\"to\":\"x\",\"sdp\":\"" + "v".repeat(SignalLimits.MESSAGE) + "\"}");
        assertThat(socket.ended()).isEqualTo("too-large");
        assertThat(socket.closeStatus()).isEqualTo(4413);
    }

    @Test
    void closesASocketThatSendsTooOften() {
        SocketClient socket = greeted();
        for (int i = 0; i < 60; i++) {
            socket.send(new MediaChanged(true, true));
        }
        assertThat(socket.ended()).isEqualTo("too-many-requests");
    }

    @Test
    void closesTheSocketOfASessionThatEnds() {
        Booked booked = meetings.now(DAVID);
        Browser browser = browsers.identified(booked, DAVID);
        SocketClient socket = browser.greet(booked.invitation(DAVID), "page");
        socket.expect(Welcome.class);
        browser.delete("/api/visits/" + booked.invitation(DAVID));
        assertThat(socket.ended()).isEqualTo("session-required");
        assertThat(socket.closeStatus()).isEqualTo(4401);
    }

    @Test
    void closesTheSocketOfARevokedInvitation() {
        Booked booked = meetings.now(DAVID);
        SocketClient socket = browsers.identified(booked, DAVID).greet(booked.invitation(DAVID), "page");
        socket.expect(Welcome.class);
        revoke(booked);
        assertThat(socket.ended()).isEqualTo("session-required");
    }

    /** The best of some, so that a machine with much else to do does not decide; a look-around now and then would miss it. */
    @Test
    void closesTheSocketWithinASecondOfTheRevocation() {
        var quickest = Stream.generate(this::untilClosed)
                .limit(5)
                .filter(duration -> duration.compareTo(Duration.ofSeconds(1)) < 0)
                .findFirst();
        assertThat(quickest).isPresent();
    }

    private Duration untilClosed() {
        Booked booked = meetings.now(DAVID);
        SocketClient socket = browsers.identified(booked, DAVID).greet(booked.invitation(DAVID), "page");
        socket.expect(Welcome.class);
        long revoked = System.nanoTime();
        revoke(booked);
        socket.ended();
        return Duration.ofNanos(System.nanoTime() - revoked);
    }

    private void revoke(Booked booked) {
        StepVerifier.create(database.sql("update invitation set revoked_at = now() where id = :id")
                        .bind("id", booked.invitation(DAVID).value())
                        .then())
                .verifyComplete();
    }

    private SocketClient greeted() {
        Booked booked = meetings.now(DAVID);
        SocketClient socket = browsers.identified(booked, DAVID).greet(booked.invitation(DAVID), "page");
        socket.expect(Welcome.class);
        return socket;
    }
}
