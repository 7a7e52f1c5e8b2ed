package se.sluss.simulators.oidc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Codes that can be redeemed once, within a minute. */
final class OidcCodes {

    private static final Duration LIFE = Duration.ofMinutes(1);

    /** What was asked for, and who signed in. */
    record Grant(Map<String, String> request, EidHolder holder, Instant at) {}

    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final Clock clock;

    OidcCodes(Clock clock) {
        this.clock = clock;
    }

    String issue(Map<String, String> request, EidHolder holder) {
        String code = UUID.randomUUID().toString();
        grants.put(code, new Grant(request, holder, clock.instant()));
        return code;
    }

    Optional<Grant> redeem(String code) {
        return Optional.ofNullable(grants.remove(code))
                .filter(grant -> clock.instant().isBefore(grant.at().plus(LIFE)));
    }
}
