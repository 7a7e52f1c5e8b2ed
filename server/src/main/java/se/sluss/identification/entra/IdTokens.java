package se.sluss.identification.entra;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.meeting.OfficialId;
import se.sluss.official.EntraSettings;

/**
 * Reads ID tokens of the allowed tenants. A tenant signs for every application in it, so the token must also be from that
 * tenant, for this application and for this very sign-in.
 */
@Component
class IdTokens {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(60);

    private final Map<String, ReactiveJwtDecoder> decoders;
    private final EntraSettings settings;

    IdTokens(EntraSettings settings, Clock clock) {
        this.settings = settings;
        this.decoders = settings.tenantIds().stream()
                .collect(Collectors.toMap(tenant -> tenant, tenant -> decoder(settings.tenant(tenant), clock)));
    }

    /** Whom the token names; empty when it is not what it must be. */
    Mono<OfficialId> person(String idToken, String tenant, String nonce) {
        return Mono.justOrEmpty(decoders.get(tenant))
                .flatMap(decoder -> decoder.decode(idToken))
                .filter(token ->
                        isFrom(tenant, token) && isForUs(token) && nonce.equals(token.getClaimAsString("nonce")))
                .flatMap(token -> Mono.justOrEmpty(token.getClaimAsString("oid")))
                .map(object -> new OfficialId(tenant, object));
    }

    private boolean isFrom(String tenant, Jwt token) {
        return tenant.equals(token.getClaimAsString("tid"))
                && (settings.tenant(tenant) + "/v2.0").equals(token.getClaimAsString("iss"));
    }

    private boolean isForUs(Jwt token) {
        return List.of(settings.apiClientId()).equals(token.getAudience());
    }

    private static ReactiveJwtDecoder decoder(String address, Clock clock) {
        var current = new JwtTimestampValidator(CLOCK_SKEW);
        current.setClock(clock);
        current.setAllowEmptyExpiryClaim(false);
        var decoder = NimbusReactiveJwtDecoder.withJwkSetUri(address + "/discovery/v2.0/keys")
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(current);
        return decoder;
    }
}
