package se.sluss.platform.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the outbox works.
 *
 * @param lease how long an attempt may take; a job whose node died is taken up again after that
 * @param poll how often to look for due jobs when nothing announces them
 * @param concurrency how many jobs run at once on this node
 * @param destinationConcurrency how many of them may go to one destination
 * @param maxAttempts after how many failed attempts a job is given up
 * @param firstRetry pause after the first failure; doubles from there
 * @param longestRetry the longest pause
 */
@ConfigurationProperties("sluss.outbox")
record OutboxSettings(
        @DefaultValue("60s") Duration lease,
        @DefaultValue("5s") Duration poll,
        @DefaultValue("256") int concurrency,
        @DefaultValue("12") int destinationConcurrency,
        @DefaultValue("20") int maxAttempts,
        @DefaultValue("2s") Duration firstRetry,
        @DefaultValue("1h") Duration longestRetry) {

    /**
     * The pause after a failed attempt: at least half of what doubling gives, so that those who failed together do not come
     * back together.
     */
    Duration retryAfter(int attempt, RandomGenerator random) {
        Duration doubled = firstRetry.multipliedBy(1L << Math.min(attempt - 1, 20));
        Duration pause = doubled.compareTo(longestRetry) > 0 ? longestRetry : doubled;
        return Duration.ofMillis((long) (pause.toMillis() * random.nextDouble(0.5, 1)));
    }
}
