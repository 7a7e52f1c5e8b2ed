package se.sluss.signaling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.socket.CloseStatus;
import reactor.test.StepVerifier;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.signal.fromserver.Ended;
import se.sluss.protocol.signal.fromserver.Pulse;
import se.sluss.protocol.signal.fromserver.Waiting;

class SocketLineTests {

    private final SocketLine line = new SocketLine();

    @Test
    void saysEverythingInOrderAndThenWhyItEnds() {
        line.send(new Waiting());
        line.end(ErrorCode.REFUSED);
        line.send(new Pulse());
        StepVerifier.create(line.texts())
                .expectNext(new Waiting().encode(), new Ended("refused").encode())
                .verifyComplete();
        assertThat(line.status()).isEqualTo(new CloseStatus(4403, "refused"));
    }

    @Test
    void closesWhenTheOtherSideDoesNotKeepUp() {
        for (int i = 0; i < SocketLine.QUEUE; i++) {
            line.send(new Pulse());
        }
        assertThat(line.isClosed()).isFalse();
        line.send(new Pulse());
        assertThat(line.isClosed()).isTrue();
        assertThat(line.status()).isEqualTo(CloseStatus.SERVICE_OVERLOAD);
    }

    @Test
    void keepsTheFirstReason() {
        line.end(ErrorCode.REPLACED);
        line.end(ErrorCode.SESSION_REQUIRED);
        assertThat(line.status().getReason()).isEqualTo("replaced");
        StepVerifier.create(line.closed()).verifyComplete();
    }
}
