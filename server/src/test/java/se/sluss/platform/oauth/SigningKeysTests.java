package se.sluss.platform.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import se.sluss.simulators.entra.EntraSimulator;
import se.sluss.testing.SetClock;

class SigningKeysTests {

    private final SetClock clock = new SetClock(Instant.parse("2026-11-24T08:00:00Z"));
    private final EntraSimulator issuer = new EntraSimulator(clock, 0, "tenant", List.of());
    private final SigningKeys keys =
            new SigningKeys(WebClient.create(), Mono.just(issuer.keySetUrl().toString()), clock);

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void fetchesTheKeysOnceForAnHour() {
        finds(current());
        finds(current());
        assertThat(asked()).isOne();
        clock.advance(Duration.ofHours(1));
        finds(current());
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void fetchesTheKeysOnceForManyWhoComeAtTheSameTime() {
        JWSHeader header = current();
        StepVerifier.create(Flux.range(0, 20).flatMap(ignored -> keys.of(header), 20))
                .expectNextCount(20)
                .verifyComplete();
        assertThat(asked()).isOne();
    }

    @Test
    void findsAKeyThatIsNew() {
        finds(current());
        issuer.rotateKeys();
        clock.advance(Duration.ofSeconds(31));
        finds(current());
    }

    @Test
    void forgetsAKeyThatIsNotPublishedAnyMore() {
        JWSHeader old = current();
        finds(old);
        issuer.rotateKeys();
        issuer.retireOldKeys();
        clock.advance(Duration.ofHours(1));
        findsNothing(old);
    }

    @Test
    void doesNotAskAgainForEveryKeyThatSomebodyMakesUp() {
        finds(current());
        clock.advance(Duration.ofSeconds(31));
        for (int i = 0; i < 50; i++) {
            findsNothing(madeUp());
        }
        assertThat(asked()).isEqualTo(2);
        finds(current());
    }

    @Test
    void keepsTheKeysForHalfADayWhenTheIssuerIsDown() {
        JWSHeader header = current();
        finds(header);
        issuer.close();
        clock.advance(Duration.ofHours(11));
        finds(header);
        clock.advance(Duration.ofHours(1));
        findsNothing(header);
    }

    private int asked() {
        return issuer.journal().calls().size();
    }

    private JWSHeader current() {
        try {
            return SignedJWT.parse(issuer.sign(new JWTClaimsSet.Builder().build()))
                    .getHeader();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWSHeader madeUp() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(UUID.randomUUID().toString())
                .build();
    }

    private void finds(JWSHeader header) {
        StepVerifier.create(keys.of(header)).expectNextCount(1).verifyComplete();
    }

    private void findsNothing(JWSHeader header) {
        StepVerifier.create(keys.of(header)).verifyComplete();
    }
}
