package se.sluss.simulators.entra;

import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The claims of each kind of token. Tokens for the tenant's own APIs are v2.0; those for Microsoft Graph are v1.0. */
final class TokenClaims {

    static final Duration LIFE = Duration.ofMinutes(75);

    private final Clock clock;
    private final String tenantId;
    private final String issuer;

    TokenClaims(Clock clock, String tenantId, String issuer) {
        this.clock = clock;
        this.tenantId = tenantId;
        this.issuer = issuer;
    }

    /** A delegated token for an API of the tenant. */
    JWTClaimsSet.Builder delegated(EntraPerson person, String clientId, AppRegistration api, List<String> scopes) {
        return v2(api.clientId())
                .subject(pairwise(person, api.clientId()))
                .claim("azp", clientId)
                .claim("azpacr", "0")
                .claim("name", person.name())
                .claim("oid", person.objectId())
                .claim("preferred_username", person.userName())
                .claim("roles", person.roles().isEmpty() ? null : person.roles())
                .claim("scp", String.join(" ", scopes));
    }

    JWTClaimsSet.Builder id(EntraPerson person, String clientId, @Nullable String nonce) {
        return v2(clientId)
                .subject(pairwise(person, clientId))
                .claim("name", person.name())
                .claim("nonce", nonce)
                .claim("oid", person.objectId())
                .claim("preferred_username", person.userName())
                .claim("roles", person.roles().isEmpty() ? null : person.roles());
    }

    /** An app-only token for an API of the tenant. */
    JWTClaimsSet.Builder appOnly(AppRegistration client, AppRegistration api) {
        String servicePrincipal = servicePrincipal(client);
        return v2(api.clientId())
                .subject(servicePrincipal)
                .claim("azp", client.clientId())
                .claim("azpacr", "2")
                .claim("idtyp", "app")
                .claim("oid", servicePrincipal);
    }

    /** An app-only token for Microsoft Graph. */
    JWTClaimsSet.Builder graphAppOnly(AppRegistration client) {
        String servicePrincipal = servicePrincipal(client);
        return common(Scope.GRAPH)
                .issuer("https://sts.windows.net/" + tenantId + "/")
                .subject(servicePrincipal)
                .claim("ver", "1.0")
                .claim("appid", client.clientId())
                .claim("idtyp", "app")
                .claim("oid", servicePrincipal)
                .claim("roles", client.permissions());
    }

    private JWTClaimsSet.Builder v2(String audience) {
        return common(audience).issuer(issuer).claim("ver", "2.0");
    }

    private JWTClaimsSet.Builder common(String audience) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .audience(audience)
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .claim("tid", tenantId)
                .claim("uti", UUID.randomUUID().toString());
    }

    /** The subject of a person differs from application to application, so that nobody builds on it. */
    private static String pairwise(EntraPerson person, String audience) {
        return stable(person.objectId() + audience);
    }

    private static String servicePrincipal(AppRegistration client) {
        return stable("service principal of " + client.clientId());
    }

    private static String stable(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
