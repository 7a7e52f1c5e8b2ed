package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.test.StepVerifier;
import se.sluss.testing.SetClock;

class TenantKeysTests {

    private final EntraTenant entra = new EntraTenant();
    private final SetClock clock = new SetClock(Instant.parse("2026-11-24T08:00:00Z"));
    private final TenantKeys keys =
            new TenantKeys(WebClient.create(), entra.simulator().keySetUrl().toString(), clock);

    @AfterEach
    void stop() {
        entra.simulator().close();
    }

    @Test
    void fetchesTheKeysOnce() throws ParseException {
        finds(token());
        finds(token());
        assertThat(entra.simulator().journal().calls()).hasSize(1);
    }

    @Test
    void findsAKeyThatIsNew() throws ParseException {
        finds(token());
        entra.simulator().rotateKeys();
        clock.advance(Duration.ofSeconds(31));
        finds(token());
    }

    @Test
    void doesNotAskAgainAtOnceForAKeyThatIsNotThere() throws ParseException {
        SignedJWT unknown = token();
        entra.simulator().rotateKeys();
        entra.simulator().retireOldKeys();
        for (int i = 0; i < 10; i++) {
            StepVerifier.create(keys.of(unknown)).verifyComplete();
        }
        assertThat(entra.simulator().journal().calls()).hasSize(1);
    }

    private SignedJWT token() throws ParseException {
        return SignedJWT.parse(entra.token(EntraTenant.ANNA));
    }

    private void finds(SignedJWT token) {
        StepVerifier.create(keys.of(token)).expectNextCount(1).verifyComplete();
    }
}
