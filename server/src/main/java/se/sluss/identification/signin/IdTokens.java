package se.sluss.identification.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Reads ID tokens (OpenID Connect Core 1.0, 3.1.3.7). A provider signs for many clients, so the token must also be for
 * us and for this very sign-in.
 */
@Component
class IdTokens {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(60);

    private final Clock clock;

    IdTokens(Clock clock) {
        this.clock = clock;
    }

    /** What the token says; {@link NotProven} when it is not what it must be. */
    Mono<JWTClaimsSet> read(String idToken, OpenIdProvider provider, ProviderMetadata metadata, String nonce) {
        return SignedTokens.claims(idToken, provider).doOnNext(claims -> {
            require(metadata.issuer().equals(claims.getIssuer()), "issuer");
            require(isForUs(claims, provider.clientId()), "audience");
            require(nonce.equals(text(claims, "nonce")), "nonce");
            require(claims.getSubject() != null, "subject");
            checkTimes(claims, clock.instant());
        });
    }

    private static boolean isForUs(JWTClaimsSet claims, String clientId) {
        List<String> audience = claims.getAudience();
        String party = text(claims, "azp");
        return audience.contains(clientId) && (party == null ? audience.size() == 1 : party.equals(clientId));
    }

    private static void checkTimes(JWTClaimsSet claims, Instant now) {
        Date expires = claims.getExpirationTime();
        Date issued = claims.getIssueTime();
        Date notBefore = claims.getNotBeforeTime();
        require(expires != null && now.minus(CLOCK_SKEW).isBefore(expires.toInstant()), "expired");
        require(issued != null && !issued.toInstant().isAfter(now.plus(CLOCK_SKEW)), "issued in the future");
        require(notBefore == null || !notBefore.toInstant().isAfter(now.plus(CLOCK_SKEW)), "not good yet");
    }

    private static @Nullable String text(JWTClaimsSet claims, String name) {
        try {
            return claims.getStringClaim(name);
        } catch (ParseException e) {
            return null;
        }
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new NotProven(rule);
        }
    }
}
