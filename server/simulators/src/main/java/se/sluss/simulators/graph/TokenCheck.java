package se.sluss.simulators.graph;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Refusal;

/** Lets in bearers of a token that the tenant issued for Microsoft Graph, with the permission that the call needs. */
final class TokenCheck {

    private static final String AUDIENCE = "https://graph.microsoft.com";

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final Map<String, JWTClaimsSet> signed = new ConcurrentHashMap<>();
    private final Clock clock;
    private final String tenantId;

    TokenCheck(Clock clock, String tenantId, URI keySet) {
        this.clock = clock;
        this.tenantId = tenantId;
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys(keySet)));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
    }

    /** Refuses the call unless its token carries one of the permissions. */
    void demand(Call call, String... permissions) {
        JWTClaimsSet claims = genuine(call);
        try {
            List<String> roles = Objects.requireNonNullElse(claims.getStringListClaim("roles"), List.of());
            if (List.of(permissions).stream().noneMatch(roles::contains)) {
                throw GraphError.of(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
            }
        } catch (ParseException malformed) {
            throw invalidToken();
        }
    }

    /** The claims of a token that the tenant issued for Graph. */
    JWTClaimsSet genuine(Call call) {
        String authorization = call.header("Authorization").orElse("");
        if (!authorization.startsWith("Bearer ")) {
            throw GraphError.of(401, "InvalidAuthenticationToken", "Access token is empty.");
        }
        try {
            JWTClaimsSet claims = signed(authorization.substring("Bearer ".length()));
            if (!meantForUs(claims)) {
                throw invalidToken();
            }
            return claims;
        } catch (ParseException | BadJOSEException | JOSEException notGenuine) {
            throw invalidToken();
        }
    }

    /** A signature is checked once: a token is sent with every call. */
    private JWTClaimsSet signed(String token) throws ParseException, BadJOSEException, JOSEException {
        JWTClaimsSet known = signed.get(token);
        if (known != null) {
            return known;
        }
        JWTClaimsSet claims = processor.process(token, null);
        signed.put(token, claims);
        return claims;
    }

    private boolean meantForUs(JWTClaimsSet claims) {
        return claims.getAudience().contains(AUDIENCE)
                && tenantId.equals(claims.getClaim("tid"))
                && claims.getExpirationTime() != null
                && clock.instant().isBefore(claims.getExpirationTime().toInstant());
    }

    private static Refusal invalidToken() {
        return GraphError.of(401, "InvalidAuthenticationToken", "Access token validation failure.");
    }

    private static JWKSource<SecurityContext> keys(URI keySet) {
        try {
            return JWKSourceBuilder.create(keySet.toURL()).rateLimited(false).build();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
