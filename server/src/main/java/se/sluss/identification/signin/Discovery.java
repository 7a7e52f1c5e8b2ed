package se.sluss.identification.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Finds out where a provider is, from its issuer (OpenID Connect Discovery 1.0, 4). What was found is asked for again
 * after an hour, and stays good for half a day when the provider cannot be reached.
 */
public final class Discovery {

    private static final String PATH = "/.well-known/openid-configuration";
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration GOOD = Duration.ofHours(12);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final WebClient client;
    private final String issuer;
    private final Clock clock;
    private final Mono<Found> current;
    private volatile @Nullable Found last;

    Discovery(WebClient client, String issuer, Clock clock) {
        this.client = client;
        this.issuer = issuer;
        this.clock = clock;
        this.current = find().cacheInvalidateIf(found -> !found.isYoungerThan(FRESH, clock.instant()));
    }

    /** The metadata; fails with {@link ProviderUnavailable} when nothing good is known and nothing can be found. */
    public Mono<ProviderMetadata> metadata() {
        return current.onErrorResume(this::known).map(Found::metadata);
    }

    private Mono<Found> known(Throwable failure) {
        Found found = last;
        return found != null && found.isYoungerThan(GOOD, clock.instant())
                ? Mono.just(found)
                : Mono.error(new ProviderUnavailable(issuer, failure));
    }

    private Mono<Found> find() {
        return client.get()
                .uri((issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer) + PATH)
                .retrieve()
                .bodyToMono(ProviderMetadata.class)
                .timeout(PATIENCE)
                .filter(metadata -> metadata.isSoundFor(issuer))
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("not the metadata of " + issuer)))
                .map(metadata -> new Found(metadata, clock.instant()))
                .doOnNext(found -> last = found);
    }

    private record Found(ProviderMetadata metadata, Instant at) {

        boolean isYoungerThan(Duration age, Instant now) {
            return now.isBefore(at.plus(age));
        }
    }
}
