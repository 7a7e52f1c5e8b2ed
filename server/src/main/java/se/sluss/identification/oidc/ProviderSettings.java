package se.sluss.identification.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.sluss.identification.signin.OpenIdProvider.Audience;
import se.sluss.meeting.Assurance;
import se.sluss.platform.settings.SettingNotValid;

/**
 * One provider. The defaults are those of the Swedish OpenID Connect profile (oidc.se).
 *
 * @param name what people call the e-identity
 * @param issuer exactly as the provider writes it; everything else about it is found from there
 * @param clientKey PEM file with the unencrypted PKCS#8 key that we prove ourselves with
 * @param clientKeyId how the provider calls that key
 * @param assertionAudience what the provider wants to be called in our proof
 * @param acrValues which level each authentication context gives; one that is not here is refused
 * @param essentialAcr whether to ask the provider to fail rather than to give less than was asked for
 * @param userInfo whether claims come from the user info endpoint too, and how
 * @param prompt {@code login}, so that nobody is signed in by what somebody did before; empty for providers without it
 * @param algorithms that tokens may be signed with
 * @param parameters what else the provider wants to be asked
 */
record ProviderSettings(
        @Nullable Name name,
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable Path clientKey,
        @Nullable String clientKeyId,
        @DefaultValue("issuer") Audience assertionAudience,

        @DefaultValue({
            "openid",
            "https://id.oidc.se/scope/naturalPersonInfo",
            "https://id.oidc.se/scope/naturalPersonNumber"
        })
        List<String> scopes,

        @DefaultValue Map<String, Assurance> acrValues,
        @DefaultValue("true") boolean essentialAcr,
        @DefaultValue ClaimNames claims,
        @DefaultValue("none") UserInfo userInfo,
        @DefaultValue("login") String prompt,
        @DefaultValue({"RS256", "ES256", "PS256"}) Set<String> algorithms,
        @DefaultValue Map<String, String> parameters) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");
    private static final Set<Assurance> LEVELS = Set.of(Assurance.LOA2, Assurance.LOA3, Assurance.LOA4);

    /** A name in the languages of the product. */
    record Name(String sv, String en) {}

    /** Whether claims are also taken from the user info endpoint. */
    enum UserInfo {
        NONE,
        /** As JSON, which only the connection protects. */
        PLAIN,
        /** As a token that the provider signed. */
        SIGNED
    }

    void check(String prefix) {
        SettingNotValid.present(prefix + "name", name);
        SettingNotValid.present(prefix + "client-id", clientId);
        SettingNotValid.present(prefix + "client-key", clientKey);
        require(
                isSafe(URI.create(SettingNotValid.present(prefix + "issuer", issuer))),
                prefix + "issuer",
                "must begin with https://");
        require(!acrValues.isEmpty(), prefix + "acr-values", "must map at least one authentication context to a level");
        require(LEVELS.containsAll(acrValues.values()), prefix + "acr-values", "must map to LOA2, LOA3 or LOA4");
        require(
                signatures().stream().allMatch(JWSAlgorithm.Family.SIGNATURE::contains),
                prefix + "algorithms",
                "must be asymmetric signatures such as RS256");
    }

    Set<JWSAlgorithm> signatures() {
        return algorithms.stream().map(JWSAlgorithm::parse).collect(Collectors.toUnmodifiableSet());
    }

    /** http is for tests on this machine. */
    private static boolean isSafe(URI issuer) {
        return "https".equals(issuer.getScheme()) || THIS_MACHINE.contains(issuer.getHost());
    }

    private static void require(boolean holds, String key, String problem) {
        if (!holds) {
            throw new SettingNotValid(key, problem);
        }
    }
}
