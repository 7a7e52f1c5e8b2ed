package se.sluss.sms.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jsmpp.SMPPConstant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import se.sluss.platform.secrets.Secret;
import se.sluss.simulators.sms.ReceiptStyle;
import se.sluss.simulators.sms.SmppSimulator;
import se.sluss.simulators.sms.Text;
import se.sluss.sms.DeliveryListener;
import se.sluss.sms.SmsReceipt;
import se.sluss.sms.TextMessage;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class SmppIntegrationTests {

    private static final String DAVID = "+46701740605";
    private static final String LONG = "Ekdalens kommun bjuder in dig till ett säkert videomöte. ".repeat(6);

    private final SmppSimulator operator = new SmppSimulator(Clock.systemUTC(), "sluss", "hemligt");
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Scheduler threads = Schedulers.newBoundedElastic(4, 100, "smpp-test");
    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private @Nullable Disposable session;

    @Autowired
    DatabaseClient database;

    @AfterEach
    void stop() {
        if (session != null) {
            session.dispose();
        }
        operator.close();
        threads.dispose();
    }

    @Test
    void sendsUnderTheNameOfTheAuthority() {
        accepted(bound().send(new TextMessage(DAVID, "482913 är din kod. @mote.ekdalen.se #482913"), "Ekdalen"));
        Text text = operator.phone(DAVID).getFirst();
        assertThat(text.from()).isEqualTo("Ekdalen");
        assertThat(text.message()).isEqualTo("482913 är din kod. @mote.ekdalen.se #482913");
    }

    @Test
    void sendsLongAndForeignTextsWhole() {
        Smpp smpp = bound();
        accepted(smpp.send(new TextMessage(DAVID, LONG), "Ekdalen"));
        assertThat(operator.phone(DAVID).getFirst().message()).isEqualTo(LONG);
        assertThat(operator.submissions()).isEqualTo(3);
        accepted(smpp.send(new TextMessage(DAVID, "مرحبا – ".repeat(20)), "Ekdalen"));
        assertThat(operator.phone(DAVID).getFirst().message()).isEqualTo("مرحبا – ".repeat(20));
    }

    @ParameterizedTest
    @EnumSource
    void tellsThatAMessageArrivedHoweverTheOperatorWritesIt(ReceiptStyle style) {
        operator.receipts(style);
        Smpp smpp = bound(style == ReceiptStyle.DECIMAL_TEXT ? MessageIds.HEX_THEN_DECIMAL : MessageIds.AS_GIVEN);
        var reference = UUID.randomUUID();
        accepted(smpp.send(new TextMessage(DAVID, LONG, reference), "Ekdalen"));
        await().untilAsserted(() -> assertThat(told).contains("delivered " + reference));
        assertThat(told).doesNotContain("lost " + reference);
    }

    @Test
    void tellsThatAMessageDidNotArrive() {
        operator.unreachable(DAVID);
        var reference = UUID.randomUUID();
        accepted(bound().send(new TextMessage(DAVID, "hej", reference), "Ekdalen"));
        await().untilAsserted(() -> assertThat(told).contains("lost " + reference));
    }

    @Test
    void takesReceiptsOfMessagesThatItDoesNotKnow() {
        Smpp smpp = bound();
        await().until(() -> operator.binds() == 1);
        operator.strayReceipt();
        accepted(smpp.send(new TextMessage(DAVID, "hej"), "Ekdalen"));
        assertThat(told).isEmpty();
    }

    @Test
    void bindsAgainWhenTheConnectionIsLost() {
        Smpp smpp = bound();
        await().until(() -> operator.binds() == 1);
        operator.disconnect();
        await().until(() -> operator.binds() == 2);
        accepted(smpp.send(new TextMessage(DAVID, "hej"), "Ekdalen"));
        assertThat(meters.get("sluss.sms.smpp.bound").gauge().value()).isOne();
    }

    @Test
    void triesLaterWhenTheOperatorHasTooMuchToDo() {
        Smpp smpp = bound();
        operator.refuseNext(SMPPConstant.STAT_ESME_RTHROTTLED);
        StepVerifier.create(smpp.send(new TextMessage(DAVID, "hej"), "Ekdalen"))
                .expectNext(new SmsReceipt.TryLater(Duration.ofSeconds(10), "SMPP status 0x00000058"))
                .verifyComplete();
    }

    @Test
    void givesUpWhatTheOperatorWillNeverTake() {
        Smpp smpp = bound();
        operator.refuseNext(SMPPConstant.STAT_ESME_RINVDSTADR);
        StepVerifier.create(smpp.send(new TextMessage(DAVID, "hej"), "Ekdalen"))
                .expectNext(new SmsReceipt.Refused("SMPP status 0x0000000b"))
                .verifyComplete();
    }

    private static void accepted(Mono<SmsReceipt> sent) {
        StepVerifier.create(sent)
                .assertNext(receipt -> assertThat(receipt).isInstanceOf(SmsReceipt.Accepted.class))
                .verifyComplete();
    }

    private Smpp bound() {
        return bound(MessageIds.AS_GIVEN);
    }

    private Smpp bound(MessageIds ids) {
        var parts = new SentParts(database, Clock.systemUTC());
        var receipts = new Receipts(parts, ids, List.of(listener()));
        var settings = settings(ids);
        var link = new OperatorLink(settings, new OperatorSockets(settings), receipts, threads, meters);
        session = link.keep().subscribe();
        return new Smpp(link, parts, receipts, ids, threads);
    }

    private SmppSettings settings(MessageIds ids) {
        return new SmppSettings(
                "localhost",
                operator.port(),
                "sluss",
                Secret.of("hemligt"),
                "",
                false,
                null,
                ids,
                3,
                Duration.ofSeconds(30),
                Duration.ofMillis(50));
    }

    private DeliveryListener listener() {
        return new DeliveryListener() {
            @Override
            public Mono<Void> delivered(UUID reference) {
                return Mono.fromRunnable(() -> told.add("delivered " + reference));
            }

            @Override
            public Mono<Void> notDelivered(UUID reference) {
                return Mono.fromRunnable(() -> told.add("lost " + reference));
            }
        };
    }
}
