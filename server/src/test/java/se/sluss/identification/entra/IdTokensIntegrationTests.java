package se.sluss.identification.entra;

import static se.sluss.testing.visit.Tenant.ANNA;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.util.Date;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.jwt.JwtException;
import reactor.test.StepVerifier;
import se.sluss.meeting.OfficialId;
import se.sluss.official.EntraSettings;
import se.sluss.simulators.entra.AppRegistration;
import se.sluss.testing.SetClock;
import se.sluss.testing.visit.Tenant;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class IdTokensIntegrationTests {

    private static final String NONCE = "nonce";

    private final OfficialId anna = Tenant.official(ANNA);

    @Autowired
    IdTokens idTokens;

    @Autowired
    EntraSettings settings;

    @Autowired
    SetClock clock;

    @Test
    void namesThePersonOfAGoodToken() {
        StepVerifier.create(idTokens.person(signed(claims -> {}), anna.tenant(), NONCE))
                .expectNext(anna)
                .verifyComplete();
    }

    @Test
    void refusesATokenOfAnotherSignIn() {
        refused(claims -> claims.claim("nonce", "another"));
        refused(claims -> claims.claim("nonce", null));
    }

    @Test
    void refusesATokenForAnotherApplication() {
        refused(claims -> claims.audience(settings.addinClientId()));
    }

    @Test
    void refusesATokenOfAnotherTenant() {
        refused(claims -> claims.claim("tid", "another"));
        refused(claims -> claims.issuer("https://login.microsoftonline.com/another/v2.0"));
        StepVerifier.create(idTokens.person(signed(claims -> {}), "another", NONCE))
                .verifyComplete();
    }

    @Test
    void refusesATokenThatIsTooOld() {
        String old =
                signed(claims -> claims.expirationTime(Date.from(clock.instant().minus(Duration.ofSeconds(61)))));
        StepVerifier.create(idTokens.person(old, anna.tenant(), NONCE)).verifyError(JwtException.class);
    }

    @Test
    void refusesATokenThatSomebodyElseSigned() {
        String forged = Tenant.simulator().forge(claims().build());
        StepVerifier.create(idTokens.person(forged, anna.tenant(), NONCE)).verifyError(JwtException.class);
    }

    private void refused(Consumer<JWTClaimsSet.Builder> spoil) {
        StepVerifier.create(idTokens.person(signed(spoil), anna.tenant(), NONCE))
                .verifyComplete();
    }

    private String signed(Consumer<JWTClaimsSet.Builder> spoil) {
        var claims = claims();
        spoil.accept(claims);
        return Tenant.simulator().sign(claims.build());
    }

    private JWTClaimsSet.Builder claims() {
        var application = AppRegistration.of(settings.apiClientId());
        return Tenant.simulator()
                .delegatedClaims(ANNA, settings.apiClientId(), application, "openid")
                .claim("nonce", NONCE);
    }
}
