package se.sluss.identification.oidc;

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
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.sluss.testing.Attack;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;

/** What a provider, a network or somebody with a link may try; nothing of it proves anybody. */
class OidcAttacksIntegrationTests extends WithEIdentities {

    @AfterEach
    void beHonestAgain() {
        SIMULATOR.honest();
    }

    @Attack
    void refusesTheAnswerOfAnotherProviderInTheNameOfThisOne() {
        Booked booked = sensitive();
        Browser browser = browsers.opened(booked, CECILIA);
        String back = back(browser, booked);
        int redeemed = redeemed();
        refused(browser, back.replaceFirst("iss=[^&]*", "iss=http%3A%2F%2F127.0.0.1%3A9"));
        assertThat(redeemed()).isEqualTo(redeemed);
    }

    @Attack
    void refusesAnAnswerThatDoesNotSayWhoAnswers() {
        Booked booked = sensitive();
        Browser browser = browsers.opened(booked, CECILIA);
        refused(browser, back(browser, booked).replaceFirst("&iss=[^&]*", ""));
    }

    @Attack
    void refusesAnAnswerAtTheAddressOfAnotherProvider() {
        Booked booked = sensitive();
        Browser browser = browsers.opened(booked, CECILIA);
        refused(browser, back(browser, booked).replace("/sign-in/simulated/", "/sign-in/other/"));
    }

    @Attack
    void refusesAStateThatWasUsed() {
        Booked booked = sensitive();
        Browser browser = browsers.opened(booked, CECILIA);
        String back = back(browser, booked);
        Browser thief = browsers.fresh();
        thief.put(browser.cookies());
        assertThat(browser.comeBack(back).header("Location")).doesNotContain("failed");
        refused(browser, back);
        assertThat(thief.comeBack(back).header("Location")).endsWith("&failed=session-required");
    }

    @Attack
    void refusesTheReturnOfASignInThatAnotherBrowserBegan() {
        Booked booked = sensitive();
        String back = back(browsers.opened(booked, CECILIA), booked);
        refused(browsers.opened(booked, CECILIA), back);
    }

    @Attack
    void refusesAnotherNonce() {
        refusesToken(claims -> claims.claim("nonce", "another"));
        refusesToken(claims -> claims.claim("nonce", null));
    }

    @Attack
    void refusesATokenThatIsNotSigned() {
        refuses(claims -> new PlainJWT(claims.build()).serialize());
    }

    @Attack
    void refusesATokenSignedWithASharedSecret() {
        refuses(OidcAttacksIntegrationTests::withSharedSecret);
    }

    @Attack
    void refusesAForeignKey() {
        refuses(SIMULATOR::forged);
    }

    @Attack
    void doesNotAskTheProviderAgainForEveryKeyThatSomebodyMakesUp() {
        refuses(SIMULATOR::forged);
        int asked = keysAsked();
        for (int i = 0; i < 5; i++) {
            refuses(OTHER::signed);
        }
        assertThat(keysAsked() - asked).isLessThanOrEqualTo(1);
    }

    @Attack
    void refusesATokenForAnotherAudience() {
        refusesToken(claims -> claims.audience("another"));
        refusesToken(claims -> claims.audience(List.of("sluss", "another")));
        refusesToken(claims -> claims.audience(List.of("sluss", "another")).claim("azp", "another"));
    }

    @Attack
    void refusesATokenOfAnotherIssuer() {
        refusesToken(claims -> claims.issuer("https://eid.attacker.example"));
    }

    @Attack
    void refusesATokenWithoutALevel() {
        refusesToken(claims -> claims.claim("acr", null));
    }

    @Attack
    void refusesSomebodyWhoSignedInBefore() {
        refusesToken(claims -> claims.claim(
                "auth_time", Instant.now().minus(Duration.ofMinutes(5)).getEpochSecond()));
    }

    @Attack
    void refusesATokenWhoseTimeIsUp() {
        refusesToken(claims -> claims.expirationTime(fromNow(Duration.ofSeconds(-90))));
        refusesToken(claims -> claims.expirationTime(null));
        refusesToken(claims -> claims.issueTime(fromNow(Duration.ofSeconds(90))));
    }

    @Test
    void forgivesAClockThatIsALittleOff() {
        SIMULATOR.idTokens(claims -> SIMULATOR.signed(
                claims.issueTime(fromNow(Duration.ofSeconds(40))).expirationTime(fromNow(Duration.ofSeconds(-40)))));
        Booked booked = sensitive();
        Browser browser = browsers.opened(booked, CECILIA);
        assertThat(browser.comeBack(back(browser, booked)).header("Location")).doesNotContain("failed");
    }

    private static Date fromNow(Duration duration) {
        return Date.from(Instant.now().plus(duration));
    }

    private void refusesToken(UnaryOperator<JWTClaimsSet.Builder> spoil) {
        refuses(claims -> SIMULATOR.signed(spoil.apply(claims)));
    }

    private void refuses(Function<JWTClaimsSet.Builder, String> idTokens) {
        SIMULATOR.idTokens(idTokens);
        Booked booked = sensitive();
        Browser browser = browsers.opened(booked, CECILIA);
        refused(browser, back(browser, booked));
    }

    private String back(Browser browser, Booked booked) {
        return redirected(departure(browser, booked, "simulated") + "&login_hint=cecilia");
    }

    private static void refused(Browser browser, String back) {
        assertThat(browser.comeBack(back).header("Location")).endsWith("&failed=sign-in-failed");
    }

    private static int redeemed() {
        return SIMULATOR.journal().calls("POST", "/token").size();
    }

    private static int keysAsked() {
        return SIMULATOR.journal().calls("GET", "/keys").size();
    }

    private static String withSharedSecret(JWTClaimsSet.Builder claims) {
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
            token.sign(new MACSigner("0123456789abcdef0123456789abcdef"));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
