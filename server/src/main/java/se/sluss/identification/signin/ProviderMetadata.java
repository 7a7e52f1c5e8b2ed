package se.sluss.identification.signin;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a provider is and what it can do (OpenID Connect Discovery 1.0, 3; RFC 9207, 3).
 *
 * @param issuerInAnswers whether its answers carry the parameter {@code iss}; most do not say
 */
public record ProviderMetadata(
        @JsonProperty("issuer") String issuer,
        @JsonProperty("authorization_endpoint") String authorizationEndpoint,
        @JsonProperty("token_endpoint") String tokenEndpoint,
        @JsonProperty("userinfo_endpoint") @Nullable String userInfoEndpoint,
        @JsonProperty("jwks_uri") String keySet,

        @JsonProperty("authorization_response_iss_parameter_supported") @Nullable
        Boolean issuerInAnswers) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Whether an answer that does not say who answers is none of this provider. */
    boolean namesItself() {
        return Boolean.TRUE.equals(issuerInAnswers);
    }

    /** Whether this is what the issuer may say of itself: its own name, and addresses that nobody can listen in on. */
    boolean isSoundFor(String expectedIssuer) {
        return expectedIssuer.equals(issuer)
                && Stream.of(authorizationEndpoint, tokenEndpoint, keySet).allMatch(ProviderMetadata::isSafe)
                && (userInfoEndpoint == null || isSafe(userInfoEndpoint));
    }

    private static boolean isSafe(@Nullable String address) {
        if (address == null) {
            return false;
        }
        URI uri = URI.create(address);
        return "https".equals(uri.getScheme())
                || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost()));
    }
}
