package se.sluss.simulators.entra;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Codes that can be redeemed once, within ten minutes. */
final class AuthorizationCodes {

    private static final Duration LIFE = Duration.ofMinutes(10);

    record Grant(AuthorizationRequest request, EntraPerson person, Instant until) {}

    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final Clock clock;

    AuthorizationCodes(Clock clock) {
        this.clock = clock;
    }

    String issue(AuthorizationRequest request, EntraPerson person) {
        String code = UUID.randomUUID() + "." + UUID.randomUUID();
        grants.put(code, new Grant(request, person, clock.instant().plus(LIFE)));
        return code;
    }

    Optional<Grant> redeem(String code) {
        return Optional.ofNullable(grants.remove(code))
                .filter(grant -> clock.instant().isBefore(grant.until()));
    }
}
