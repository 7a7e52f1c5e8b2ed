package se.sluss.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;

/**
 * Counts against the limits, on this node and in bounded memory. What must hold across restarts and nodes, such as the
 * attempts of an invitation, is counted in the database by its owner as well.
 */
@Component
public class Limits {

    private static final int MOST_KEYS = 200_000;

    private final Clock clock;
    private final LimitKeys keys;
    private final Cache<LimitKeys.Key, Allowance> allowances;

    Limits(Clock clock, LimitKeys keys) {
        this.clock = clock;
        this.keys = keys;
        // An allowance that was not used for its whole period is full again: forgetting it changes nothing.
        this.allowances = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfter(Expiry.<LimitKeys.Key, Allowance>accessing(
                        (key, ignored) -> key.limit().period()))
                .build();
    }

    /**
     * Completes when the limit allows one more, else fails with {@link ErrorCode#TOO_MANY_REQUESTS}.
     *
     * @param key whom it counts against; kept only as a keyed hash
     */
    public Mono<Void> take(Limit limit, String key) {
        return Mono.defer(() -> {
            Duration wait = allowances
                    .get(keys.key(limit, key), ignored -> allowance(limit))
                    .takeOrWait();
            return wait.isZero() ? Mono.empty() : Mono.error(tooMany(wait));
        });
    }

    /** A full allowance of one's own, for something that counts itself, such as a socket. */
    public Allowance allowance(Limit limit) {
        return new Allowance(Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit.times()).refillGreedy(limit.times(), limit.period()))
                .withCustomTimePrecision(new ClockMeter(clock))
                .build());
    }

    private static Refusal tooMany(Duration wait) {
        return Refusal.of(ErrorCode.TOO_MANY_REQUESTS).retryAfter(wait);
    }

    /** Time for the buckets, from the clock of the application. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            var now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
