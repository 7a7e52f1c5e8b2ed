package se.sluss.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import se.sluss.testing.SetClock;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class SpendingCapsIntegrationTests {

    private static final String DAVID = "+46701740605";

    private final SetClock clock = new SetClock(Instant.now().truncatedTo(ChronoUnit.DAYS));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Autowired
    DatabaseClient database;

    @Autowired
    TransactionalOperator transaction;

    @BeforeEach
    void spendNothingYet() {
        StepVerifier.create(database.sql("delete from sms_spending").then()).verifyComplete();
    }

    @Test
    void letsNoMoreThroughInAMinuteThanTheInstallationMaySpend() {
        SpendingCaps caps = started();
        takes(caps, 2);
        takes(caps, 1);
        clock.advance(Duration.ofSeconds(20));
        waits(caps, 1, Duration.ofSeconds(40));
        clock.advance(Duration.ofSeconds(40));
        takes(caps, 1);
    }

    @Test
    void letsNoMoreThroughInADay() {
        SpendingCaps caps = started();
        spendADay(caps);
        waits(caps, 1, Duration.ofMinutes(15));
        clock.advance(Duration.ofDays(1));
        takes(caps, 1);
    }

    @Test
    void countsOnAfterARestartAndOverAllNodes() {
        spendADay(started());
        waits(started(), 1, Duration.ofMinutes(15));
    }

    @Test
    void letsNoMoreThroughWhenManySendAtOnce() {
        List<Duration> waits = Objects.requireNonNull(Flux.range(0, 12)
                .flatMap(ignored -> started().take(1), 12)
                .collectList()
                .block(Duration.ofSeconds(20)));
        assertThat(waits).filteredOn(Duration::isZero).hasSize(3);
    }

    @Test
    void doesNotCountWhatTheOperatorDidNotTake() {
        SpendingCaps caps = started();
        OperatorGateway gateway = gateway(caps, new SmsReceipt.Refused("no"));
        for (int i = 0; i < 5; i++) {
            StepVerifier.create(gateway.send(new TextMessage(DAVID, "hej")))
                    .expectNext(new SmsReceipt.Refused("no"))
                    .verifyComplete();
        }
        takes(caps, 3);
    }

    @Test
    void asksToTryLaterAndRaisesAnAlarmWhenACapIsReached() {
        SpendingCaps caps = started();
        OperatorGateway gateway = gateway(caps, new SmsReceipt.Accepted("1"));
        StepVerifier.create(gateway.send(new TextMessage(DAVID, "a".repeat(400))))
                .expectNext(new SmsReceipt.Accepted("1"))
                .verifyComplete();
        StepVerifier.create(gateway.send(new TextMessage(DAVID, "hej")))
                .expectNext(new SmsReceipt.TryLater(Duration.ofMinutes(1), "the cap of the installation is reached"))
                .verifyComplete();
        assertThat(meters.get("sluss.sms.capped").tag("cap", "minute").counter().count())
                .isOne();
        assertThat(meters.get("sluss.sms.day.parts").gauge().value()).isEqualTo(3);
    }

    @Test
    void sendsNothingToNumbersThatAreNotAllowed() {
        StepVerifier.create(
                        gateway(started(), new SmsReceipt.Accepted("1")).send(new TextMessage("+4740612345", "hej")))
                .expectNext(new SmsReceipt.Refused("number not allowed"))
                .verifyComplete();
    }

    private void spendADay(SpendingCaps caps) {
        takes(caps, 3);
        clock.advance(Duration.ofMinutes(1));
        takes(caps, 3);
        clock.advance(Duration.ofMinutes(1));
    }

    /** As a server that has just started: it remembers nothing itself. */
    private SpendingCaps started() {
        return new SpendingCaps(database, transaction, settings(), meters, clock);
    }

    private static OperatorGateway gateway(SpendingCaps caps, SmsReceipt answer) {
        var operator = new SmsOperator() {
            @Override
            public String name() {
                return "paper";
            }

            @Override
            public Mono<SmsReceipt> send(TextMessage message, String sender) {
                return Mono.just(answer);
            }
        };
        return new OperatorGateway(List.of(operator), new AllowedNumbers(settings()), caps, settings());
    }

    private static SmsSettings settings() {
        return new SmsSettings("paper", "Ekdalen", List.of("SE"), 3, 6);
    }

    private static void takes(SpendingCaps caps, int parts) {
        waits(caps, parts, Duration.ZERO);
    }

    private static void waits(SpendingCaps caps, int parts, Duration wait) {
        StepVerifier.create(caps.take(parts)).expectNext(wait).verifyComplete();
    }
}
