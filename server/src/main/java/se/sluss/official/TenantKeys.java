package se.sluss.official;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The signing keys of one tenant. They are fetched when a token names a key that is not known, and then not again for a
 * while: made-up key ids must not become requests to Entra ID. Known keys stay good when it cannot be reached.
 */
final class TenantKeys {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final WebClient client;
    private final String url;
    private final Clock clock;

    private volatile JWKSet known = new JWKSet();
    private volatile Instant nextFetch = Instant.MIN;

    TenantKeys(WebClient client, String url, Clock clock) {
        this.client = client;
        this.url = url;
        this.clock = clock;
    }

    /** The keys that may have signed this token; none when it names one that does not exist. */
    Flux<JWK> of(SignedJWT token) {
        var selector = new JWKSelector(JWKMatcher.forJWSHeader(token.getHeader()));
        return select(selector).switchIfEmpty(fetch().thenMany(select(selector)));
    }

    private Flux<JWK> select(JWKSelector selector) {
        return Flux.defer(() -> Flux.fromIterable(selector.select(known)));
    }

    private Mono<Void> fetch() {
        return Mono.defer(() -> {
            if (clock.instant().isBefore(nextFetch)) {
                return Mono.empty();
            }
            nextFetch = clock.instant().plus(PAUSE);
            return client.get()
                    .uri(url)
                    .retrieve()
                    .bodyToMono(String.class)
                    .doOnNext(this::keep)
                    .doOnError(e -> nextFetch = Instant.MIN)
                    .then();
        });
    }

    private void keep(String body) {
        try {
            known = JWKSet.parse(body);
        } catch (ParseException e) {
            throw new IllegalStateException("the tenant answered something else than keys", e);
        }
    }
}
