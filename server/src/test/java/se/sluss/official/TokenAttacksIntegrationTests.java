package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.sluss.simulators.entra.AppRegistration;
import se.sluss.testing.Attack;
import se.sluss.testing.SlussIntegrationTest;

/** Tokens that must not open the API of the officials, beside one that does. */
@SlussIntegrationTest
class TokenAttacksIntegrationTests {

    private static final EntraTenant ENTRA = new EntraTenant();

    @Autowired
    WebTestClient client;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        ENTRA.settings(registry);
    }

    @Test
    void letsInAnOfficialOfTheTenant() {
        get(ENTRA.token(EntraTenant.ANNA)).expectStatus().isOk();
    }

    @Attack
    void refusesACallWithoutAToken() {
        client.get()
                .uri("/api/meetings")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unauthorized");
    }

    @Attack
    void refusesAForeignTenant() {
        refuses(good().claim("tid", "99999999-9999-4999-8999-999999999999"));
        try (var foreign = new EntraTenant("99999999-9999-4999-8999-999999999999").simulator()) {
            var claims = foreign.delegatedClaims(EntraTenant.ANNA, EntraTenant.ADDIN, ENTRA.api(), "Meeting.ReadWrite");
            refused(foreign.sign(claims.build()));
        }
    }

    @Attack
    void refusesAForeignIssuerUnderOurTenantId() {
        refuses(good().issuer("https://login.attacker.example/" + EntraTenant.TENANT + "/v2.0"));
    }

    @Attack
    void refusesAnApplicationWithoutAPerson() {
        var daemon = AppRegistration.of(EntraTenant.ADDIN);
        refuses(ENTRA.simulator().appOnlyClaims(daemon, ENTRA.api()));
        refuses(good().claim("idtyp", "app"));
    }

    @Attack
    void refusesATokenForAnotherApi() {
        refuses(good().audience("00000003-0000-0000-c000-000000000000"));
        refuses(good().audience(List.of(EntraTenant.API, "00000003-0000-0000-c000-000000000000")));
    }

    @Attack
    void refusesATokenGivenToAnotherProgram() {
        refuses(good().claim("azp", "44444444-4444-4444-8444-444444444444"));
    }

    @Attack
    void refusesATokenWithoutThePermission() {
        refuses(good().claim("scp", "Meeting.Read"));
        refuses(good().claim("scp", "Meeting.ReadWriteNot"));
    }

    @Attack
    void refusesGuests() {
        refuses(good().claim("acct", 1));
        refuses(good().claim("idp", "https://sts.windows.net/99999999-9999-4999-8999-999999999999/"));
    }

    @Attack
    void doesNotAskForKeysAgainForEveryTokenOfAStranger() {
        accepts(good());
        int asked = keysAsked();
        try (var stranger = new EntraTenant().simulator()) {
            for (int i = 0; i < 10; i++) {
                refused(stranger.sign(good().build()));
            }
        }
        assertThat(keysAsked() - asked).isLessThanOrEqualTo(1);
        accepts(good());
    }

    @Attack
    void refusesAnExpiredToken() {
        refuses(good().expirationTime(secondsFromNow(-90)));
        refuses(good().expirationTime(null));
    }

    @Attack
    void refusesATokenOfTheFuture() {
        refuses(good().notBeforeTime(secondsFromNow(90)));
    }

    @Test
    void forgivesAClockThatIsALittleOff() {
        accepts(good().expirationTime(secondsFromNow(-30)));
        accepts(good().notBeforeTime(secondsFromNow(30)));
    }

    @Attack
    void refusesAnOldTokenVersion() {
        refuses(good().claim("ver", "1.0"));
    }

    @Attack
    void refusesAForeignKey() {
        refused(ENTRA.simulator().forge(good().build()));
    }

    @Attack
    void refusesATokenThatIsNotSigned() {
        refused(new PlainJWT(good().build()).serialize());
    }

    @Attack
    void refusesATokenSignedWithASharedSecret() throws JOSEException {
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), good().build());
        token.sign(new MACSigner("0123456789abcdef0123456789abcdef"));
        refused(token.serialize());
    }

    @Attack
    void refusesWhatIsNotAToken() {
        refused("not.a.token");
    }

    private static int keysAsked() {
        return ENTRA.simulator().journal().calls("GET", ".*/keys").size();
    }

    private static JWTClaimsSet.Builder good() {
        return ENTRA.claims(EntraTenant.ANNA).issueTime(secondsFromNow(-600)).notBeforeTime(secondsFromNow(-600));
    }

    private static Date secondsFromNow(int seconds) {
        return Date.from(Instant.now().plus(Duration.ofSeconds(seconds)));
    }

    private void accepts(JWTClaimsSet.Builder claims) {
        get(ENTRA.simulator().sign(claims.build())).expectStatus().isOk();
    }

    private void refuses(JWTClaimsSet.Builder claims) {
        refused(ENTRA.simulator().sign(claims.build()));
    }

    private void refused(String token) {
        get(token).expectStatus().isUnauthorized();
    }

    private WebTestClient.ResponseSpec get(String token) {
        return client.get()
                .uri("/api/meeting-types")
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }
}
