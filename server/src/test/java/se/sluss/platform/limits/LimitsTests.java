package se.sluss.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;
import se.sluss.testing.SetClock;

class LimitsTests {

    private static final Limit LIMIT = Limit.IDENTIFICATIONS_PER_VISIT;

    private final SetClock clock = new SetClock(Instant.parse("2026-11-24T08:00:00Z"));
    private final Limits limits = new Limits(clock, new LimitKeys(new SecureRandom()));

    @Test
    void letsThroughAsManyAsTheTableSays() {
        StepVerifier.create(takeAll("visit")).verifyComplete();
    }

    @Test
    void refusesTheNextAndSaysWhenToComeBack() {
        var oneMore = takeAll("visit").then(limits.take(LIMIT, "visit"));
        StepVerifier.create(oneMore)
                .verifyErrorSatisfies(e -> assertThat(e).isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.TOO_MANY_REQUESTS);
                    assertThat(refusal.retryAfter()).isEqualTo(LIMIT.period().dividedBy(LIMIT.times()));
                }));
    }

    @Test
    void refillsWithTime() {
        var afterAPause = takeAll("visit")
                .then(Mono.fromRunnable(() -> clock.advance(Duration.ofSeconds(12))))
                .then(limits.take(LIMIT, "visit"));
        StepVerifier.create(afterAPause).verifyComplete();
    }

    @Test
    void countsEachKeyForItself() {
        StepVerifier.create(takeAll("visit").then(limits.take(LIMIT, "other"))).verifyComplete();
    }

    @Test
    void countsEachLimitForItself() {
        var another = takeAll("visit").then(limits.take(Limit.TICKETS_PER_VISIT, "visit"));
        StepVerifier.create(another).verifyComplete();
    }

    @Test
    void givesAnAllowanceOfOnesOwn() {
        Allowance allowance = limits.allowance(Limit.MESSAGES_PER_SOCKET);
        for (int i = 0; i < Limit.MESSAGES_PER_SOCKET.times(); i++) {
            assertThat(allowance.take()).isTrue();
        }
        assertThat(allowance.take()).isFalse();
    }

    private Mono<Void> takeAll(String key) {
        return Flux.range(0, LIMIT.times())
                .concatMap(i -> limits.take(LIMIT, key))
                .then();
    }
}
