package se.sluss.identification.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came back from a provider with an ID token that holds.
 *
 * @param accessToken for the provider's own user info
 * @param begunAt when we sent the browser there
 */
public record SignedIn(
        OpenIdProvider provider,
        ProviderMetadata metadata,
        JWTClaimsSet claims,
        @Nullable String accessToken,
        Instant begunAt) {

    /** Cannot be printed: claims name people. */
    @Override
    public String toString() {
        return "SignedIn";
    }
}
