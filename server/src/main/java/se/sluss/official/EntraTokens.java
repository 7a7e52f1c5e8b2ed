package se.sluss.official;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.ReactiveAuthenticationManagerResolver;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtReactiveAuthenticationManager;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import se.sluss.platform.oauth.SigningKeys;

/** Checks the access tokens of the allowed tenants, each against its own keys. */
@Component
final class EntraTokens implements ReactiveAuthenticationManagerResolver<String> {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(60);

    private final Map<String, ReactiveAuthenticationManager> byIssuer = new HashMap<>();

    EntraTokens(EntraSettings settings, StaffRules staff, Clock clock) {
        var client = WebClient.create();
        for (String tenant : settings.tenantIds()) {
            String address = settings.tenant(tenant);
            var keys = new SigningKeys(client, Mono.just(address + "/discovery/v2.0/keys"), clock);
            byIssuer.put(address + "/v2.0", manager(keys, new EntraTokenRules(settings, staff, tenant), clock));
        }
    }

    /** Nothing for an issuer that is not an allowed tenant. */
    @Override
    public Mono<ReactiveAuthenticationManager> resolve(String issuer) {
        return Mono.justOrEmpty(byIssuer.get(issuer));
    }

    private static ReactiveAuthenticationManager manager(SigningKeys keys, EntraTokenRules rules, Clock clock) {
        var decoder = NimbusReactiveJwtDecoder.withJwkSource(token -> keys.of(token.getHeader()))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(current(clock), rules));
        var manager = new JwtReactiveAuthenticationManager(decoder);
        manager.setJwtAuthenticationConverter(token -> Mono.just(OfficialAuthentication.of(token)));
        return manager;
    }

    private static JwtTimestampValidator current(Clock clock) {
        var validator = new JwtTimestampValidator(CLOCK_SKEW);
        validator.setClock(clock);
        validator.setAllowEmptyExpiryClaim(false);
        validator.setAllowEmptyNotBeforeClaim(false);
        return validator;
    }
}
