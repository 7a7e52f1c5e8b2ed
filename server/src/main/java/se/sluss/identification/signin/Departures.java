package se.sluss.identification.signin;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import se.sluss.identification.Session;
import se.sluss.platform.error.Refusal;
import se.sluss.platform.web.PublicOrigin;
import se.sluss.platform.web.WebSettings;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.StartedIdentification;

/** Sends browsers to a provider: authorization code flow with PKCE (OpenID Connect Core 1.0, 3.1.2.1; RFC 7636). */
@Component
public class Departures {

    private static final Logger log = LoggerFactory.getLogger(Departures.class);

    private final SignIns signIns;
    private final SignInSecrets secrets;
    private final PublicOrigin origin;

    Departures(SignIns signIns, SignInSecrets secrets, WebSettings web) {
        this.signIns = signIns;
        this.secrets = secrets;
        this.origin = web.origin();
    }

    /** Where the browser goes, and until when it may come back. */
    public record Departure(URI location, Instant expiresAt) {

        /** As the page is told. */
        public StartedIdentification started(Method method) {
            return new StartedIdentification(method, null, expiresAt.toString(), null, location.toString());
        }
    }

    /**
     * Begins a sign-in of a browser, in place of earlier ones; refused with {@link ErrorCode#SIGN_IN_UNAVAILABLE} when
     * the provider cannot be reached.
     *
     * @param parameters what this provider wants to be asked beside the usual
     */
    public Mono<Departure> begin(Session session, OpenIdProvider provider, Map<String, String> parameters) {
        return provider.discovery()
                .metadata()
                .doOnError(ProviderUnavailable.class, e -> log.warn("{}", e.getMessage()))
                .onErrorMap(ProviderUnavailable.class, e -> Refusal.of(ErrorCode.SIGN_IN_UNAVAILABLE))
                .flatMap(metadata -> signIns.begin(session, provider.id())
                        .map(state ->
                                new Departure(location(metadata, provider, state, parameters), signIns.expiry())));
    }

    /** Gives up the sign-in of a browser, if there is one. */
    public Mono<Void> cancel(Session session) {
        return signIns.forget(session);
    }

    private URI location(
            ProviderMetadata metadata, OpenIdProvider provider, SignInState state, Map<String, String> more) {
        Map<String, String> parameters = new LinkedHashMap<>(more);
        parameters.put("client_id", provider.clientId());
        parameters.put("response_type", "code");
        parameters.put("redirect_uri", origin.resolve(provider.returnPath()).toString());
        parameters.put("state", state.text());
        parameters.put("nonce", secrets.nonce(state));
        parameters.put("code_challenge", secrets.challenge(state));
        parameters.put("code_challenge_method", "S256");
        var address = UriComponentsBuilder.fromUriString(metadata.authorizationEndpoint());
        parameters.keySet().forEach(name -> address.queryParam(name, "{value}"));
        return address.encode().buildAndExpand(parameters.values().toArray()).toUri();
    }
}
