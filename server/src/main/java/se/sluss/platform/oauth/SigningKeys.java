package se.sluss.platform.oauth;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The signing keys of one issuer. They are fetched every hour, and when a token names a key that is not known; but then
 * not again for a while, since made-up key ids must not become requests to the issuer. Known keys stay good for half a
 * day when it cannot be reached.
 */
public final class SigningKeys {

    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration GOOD = Duration.ofHours(12);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final WebClient client;
    private final Mono<String> url;
    private final Clock clock;

    private volatile Known known = new Known(new JWKSet(), Instant.EPOCH);
    private Instant nextFetch = Instant.EPOCH;
    private @Nullable Mono<Void> fetching;

    /**
     * Keys that are fetched when they are needed.
     *
     * @param url of the key set, asked for at every fetch
     */
    public SigningKeys(WebClient client, Mono<String> url, Clock clock) {
        this.client = client;
        this.url = url;
        this.clock = clock;
    }

    /** The keys that may have signed a token with this header; none when it names one that does not exist. */
    public Flux<JWK> of(JWSHeader header) {
        var selector = new JWKSelector(JWKMatcher.forJWSHeader(header));
        return Flux.defer(() -> {
            List<JWK> matching = known.age(clock).compareTo(FRESH) < 0 ? selector.select(known.keys()) : List.of();
            return matching.isEmpty() ? fetch().thenMany(good(selector)) : Flux.fromIterable(matching);
        });
    }

    private Flux<JWK> good(JWKSelector selector) {
        return Flux.defer(() ->
                known.age(clock).compareTo(GOOD) < 0 ? Flux.fromIterable(selector.select(known.keys())) : Flux.empty());
    }

    /** Everybody who needs keys now waits for the same fetch. */
    private synchronized Mono<Void> fetch() {
        Instant now = clock.instant();
        if (fetching != null) {
            return fetching;
        }
        if (now.isBefore(nextFetch)) {
            return Mono.empty();
        }
        nextFetch = now.plus(PAUSE);
        Mono<Void> started = request().doFinally(ignored -> fetched()).cache();
        fetching = started;
        return started;
    }

    private Mono<Void> request() {
        return url.flatMap(address -> client.get().uri(address).retrieve().bodyToMono(String.class))
                .timeout(PATIENCE)
                .doOnNext(this::keep)
                .doOnError(this::failed)
                .onErrorComplete()
                .then();
    }

    private void keep(String body) {
        try {
            known = new Known(JWKSet.parse(body).toPublicJWKSet(), clock.instant());
        } catch (ParseException e) {
            throw new IllegalStateException("the issuer answered something else than keys", e);
        }
    }

    private synchronized void failed(Throwable e) {
        log.warn("the keys of an issuer could not be fetched: {}", e.getClass().getSimpleName());
        nextFetch = clock.instant().plus(PAUSE_AFTER_FAILURE);
    }

    private synchronized void fetched() {
        fetching = null;
    }

    private record Known(JWKSet keys, Instant at) {

        Duration age(Clock clock) {
            return Duration.between(at, clock.instant());
        }
    }
}
