package se.sluss.official;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import se.sluss.simulators.entra.AppRegistration;
import se.sluss.simulators.entra.EntraSimulator;
import se.sluss.testing.SetClock;

class EntraTokensTests {

    private final SetClock clock = new SetClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final EntraSimulator entra =
            new EntraSimulator(clock, 0, EntraTenant.TENANT, List.of(EntraTenant.ANNA, EntraTenant.BO));
    private final EntraSettings settings = new EntraSettings(
            entra.url(), List.of(EntraTenant.TENANT), EntraTenant.API, EntraTenant.ADDIN, false, false, List.of());
    private final EntraTokens tokens = new EntraTokens(settings, new StaffRules(settings), clock);

    @AfterEach
    void stop() {
        entra.close();
    }

    @Test
    void refusesATokenWhoseKeyHasExpired() {
        String old = token();
        StepVerifier.create(presented(old)).expectNextCount(1).verifyComplete();
        entra.rotateKeys();
        entra.retireOldKeys();
        clock.advance(Duration.ofSeconds(31));
        StepVerifier.create(presented(token())).expectNextCount(1).verifyComplete();
        StepVerifier.create(presented(old)).verifyError(InvalidBearerTokenException.class);
    }

    private String token() {
        var api = AppRegistration.of(EntraTenant.API).exposing("api://" + EntraTenant.API);
        return entra.sign(entra.delegatedClaims(EntraTenant.ANNA, EntraTenant.ADDIN, api, EntraSettings.SCOPE)
                .build());
    }

    private Mono<Authentication> presented(String token) {
        return tokens.resolve(entra.issuer())
                .flatMap(manager -> manager.authenticate(new BearerTokenAuthenticationToken(token)));
    }
}
