package se.sluss.simulators.graph;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** How long a subscription may live: Microsoft's table for messages and events says 4,230 minutes. */
final class Lifetimes {

    private static final Duration LONGEST = Duration.ofMinutes(4_230);
    /** The client's clock may differ from ours. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private final Clock clock;
    private volatile boolean clamped;

    Lifetimes(Clock clock) {
        this.clock = clock;
    }

    /** From now on what is too long is shortened instead of refused. */
    void clamp() {
        clamped = true;
    }

    /** The moment until which a subscription lives that is asked for until then. */
    Instant granted(String expirationDateTime) {
        Instant asked = parse(expirationDateTime);
        Instant latest = clock.instant().plus(LONGEST);
        if (!asked.isAfter(clock.instant())) {
            throw refusal("Subscription expiration must be in the future.");
        }
        if (asked.isAfter(latest.plus(TOLERANCE)) && !clamped) {
            throw refusal("Subscription expiration can only be 4230 minutes in the future.");
        }
        return asked.isAfter(latest) ? latest : asked;
    }

    private static Instant parse(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException malformed) {
            throw refusal("Subscription expiration is not a date.");
        }
    }

    private static RuntimeException refusal(String message) {
        return GraphError.of(400, "ExtensionError", message);
    }
}
