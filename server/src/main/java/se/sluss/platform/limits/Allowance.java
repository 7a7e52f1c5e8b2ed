package se.sluss.platform.limits;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/** What is left of one limit for one key. Safe for use by several threads, and never waits. */
public final class Allowance {

    private final Bucket bucket;

    Allowance(Bucket bucket) {
        this.bucket = bucket;
    }

    /** Uses one, if there is one left. */
    public boolean take() {
        return bucket.tryConsume(1);
    }

    /** Uses one, or says how long to wait for it; zero means that it was used. */
    Duration takeOrWait() {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }
}
