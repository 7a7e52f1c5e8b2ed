package se.sluss.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;
import se.sluss.testing.SlussIntegrationTest;

@SlussIntegrationTest
@TestPropertySource(
        properties = {
            "sluss.outbox.lease=2s",
            "sluss.outbox.poll=200ms",
            "sluss.outbox.first-retry=20ms",
            "sluss.outbox.max-attempts=3",
            "sluss.outbox.concurrency=6",
            "sluss.outbox.destination-concurrency=2"
        })
class OutboxIntegrationTests {

    @Autowired
    Outbox outbox;

    @Autowired
    ScriptedHandler handler;

    @Autowired
    DatabaseClient database;

    @Autowired
    TransactionalOperator transaction;

    @BeforeEach
    void forget() {
        handler.forget();
    }

    @Test
    void runsAJobOnceItsTransactionHasCommitted() {
        add("lane", "payload");
        await().untilAsserted(() -> assertThat(handler.ran()).containsExactly("payload"));
    }

    @Test
    void runsNothingOfATransactionThatRolledBack() {
        Mono<Void> failing =
                outbox.add(job("lane", "never")).then(Mono.error(new IllegalStateException("rolled back")));
        StepVerifier.create(transaction.transactional(failing)).verifyError(IllegalStateException.class);
        add("lane", "after");
        await().untilAsserted(() -> assertThat(handler.ran()).containsExactly("after"));
    }

    @Test
    void addsAKeyOnlyOnceEvenAfterTheJobIsDone() {
        var job = job("lane", "once");
        add(job);
        await().untilAsserted(() -> assertThat(pending()).isZero());
        add(job);
        add("lane", "later");
        await().untilAsserted(() -> assertThat(handler.ran()).containsExactly("once", "later"));
    }

    @Test
    void keepsTheOrderOfALaneWhenTheFirstFails() {
        handler.answer("first", Mono.error(new IllegalStateException("passing trouble")));
        add("lane", "first");
        add("lane", "second");
        add("lane", "third");
        await().untilAsserted(() -> assertThat(handler.ran()).containsExactly("first", "first", "second", "third"));
    }

    @Test
    void runsOtherLanesWhileOneWaits() {
        handler.answer("stuck", Mono.just(new JobOutcome.Later(Duration.ofHours(1), "not now")));
        add("stuck lane", "stuck");
        add("stuck lane", "behind");
        add("free lane", "free");
        await().untilAsserted(() -> assertThat(handler.ran()).contains("stuck", "free"));
        assertThat(handler.ran()).doesNotContain("behind");
    }

    @Test
    void runsOtherDestinationsWhileOneIsBusyWithMuch() {
        var over = Sinks.<JobOutcome>one();
        for (int i = 0; i < 20; i++) {
            handler.answer("slow", over.asMono());
            add(job("lane " + i, "slow").to("a slow one"));
        }
        await().untilAsserted(() -> assertThat(handler.ran()).contains("slow"));
        add(job("lane", "quick").to("another one"));
        await().untilAsserted(() -> assertThat(handler.ran()).contains("quick"));
        over.tryEmitValue(new JobOutcome.Done()).orThrow();
        await().untilAsserted(() -> assertThat(pending()).isZero());
        assertThat(handler.mostAtOnce("slow")).isEqualTo(2);
    }

    @Test
    void triesEverMoreSeldomAndGivesUpWhenNobodySaysForHowLong() {
        for (int i = 0; i < 3; i++) {
            handler.answer("busy", Mono.just(new JobOutcome.Later(null, "busy")));
        }
        add("lane", "busy");
        await().untilAsserted(() -> assertThat(handler.exhausted()).containsExactly("busy"));
        assertThat(handler.ran()).containsExactly("busy", "busy", "busy");
    }

    @Test
    void writesWhatFollowsTogetherWithTheEndOfTheJob() {
        String key = UUID.randomUUID().toString();
        handler.answer("parent", Mono.just(new JobOutcome.Done(outbox.add(named(key, "lane", "child")))));
        add("lane", "parent");
        await().untilAsserted(() -> assertThat(handler.ran()).containsExactly("parent", "child"));
    }

    @Test
    void finishesWhatWasBegunBeforeItBeginsWhatCameLater() {
        var held = Sinks.<JobOutcome>one();
        var released = Sinks.<JobOutcome>one();
        handler.answer("held", held.asMono());
        handler.answer("released", released.asMono());
        add("lane 1", "held");
        add("lane 2", "released");
        await().untilAsserted(() -> assertThat(handler.ran()).contains("held", "released"));
        handler.answer("begun", Mono.just(new JobOutcome.Done(outbox.add(job("lane 3", "followed")))));
        add("lane 3", "begun");
        add("lane 4", "later");
        released.tryEmitValue(new JobOutcome.Done()).orThrow();
        await().untilAsserted(() -> assertThat(handler.ran()).endsWith("begun", "followed", "later"));
        held.tryEmitValue(new JobOutcome.Done()).orThrow();
        await().untilAsserted(() -> assertThat(pending()).isZero());
    }

    @Test
    void runsAJobAgainWhenWhatFollowsCannotBeWritten() {
        handler.answer("parent", Mono.just(new JobOutcome.Done(Mono.error(new IllegalStateException("no disk")))));
        add("lane", "parent");
        await().untilAsserted(() -> assertThat(handler.ran()).containsExactly("parent", "parent"));
    }

    @Test
    void givesUpAfterTooManyFailuresAndTellsTheHandler() {
        for (int i = 0; i < 3; i++) {
            handler.answer("hopeless", Mono.error(new IllegalStateException("always")));
        }
        add("lane", "hopeless");
        add("lane", "next");
        await().untilAsserted(
                        () -> assertThat(handler.ran()).containsExactly("hopeless", "hopeless", "hopeless", "next"));
        assertThat(handler.exhausted()).containsExactly("hopeless");
    }

    @Test
    void givesUpAtOnceWhenTheHandlerSaysSo() {
        handler.answer("refused", Mono.just(new JobOutcome.GivenUp("no such mailbox", Mono.empty())));
        add("lane", "refused");
        add("lane", "next");
        await().untilAsserted(() -> assertThat(handler.ran()).containsExactly("refused", "next"));
        assertThat(handler.exhausted()).isEmpty();
    }

    @Test
    void runsAJobAgainWhenItsNodeNeverCameBack() {
        handler.answer("abandoned", Mono.never());
        add("lane", "abandoned");
        await().untilAsserted(() -> assertThat(handler.ran()).containsExactly("abandoned", "abandoned"));
    }

    @Test
    void keepsPayloadsUnreadableAndForgetsThemWhenDone() {
        handler.answer("secret payload", Mono.just(new JobOutcome.Later(Duration.ofMillis(300), "a moment")));
        add("lane", "secret payload");
        await().untilAsserted(() -> assertThat(handler.ran()).hasSize(1));
        assertThat(stored("sealed_payload is not null and position('secret'::bytea in sealed_payload) = 0"))
                .isEqualTo(1);
        await().untilAsserted(
                        () -> assertThat(stored("sealed_payload is not null")).isZero());
    }

    @Test
    void runsOthersBesideOneThatCannotBeOpened() {
        handler.answer("blocked", Mono.just(new JobOutcome.Later(Duration.ofMillis(300), "a moment")));
        add("broken lane", "blocked");
        await().untilAsserted(() -> assertThat(handler.ran()).containsExactly("blocked"));
        database.sql("update outbox set sealed_payload = 'x', due_at = now() where done_at is null")
                .then()
                .block();
        add("lane", "beside");
        await().untilAsserted(() -> assertThat(handler.ran()).containsExactly("blocked", "beside"));
        database.sql("delete from outbox where done_at is null").then().block();
    }

    private void add(String lane, String payload) {
        add(job(lane, payload));
    }

    private void add(NewJob job) {
        StepVerifier.create(transaction.transactional(outbox.add(job))).verifyComplete();
    }

    private static NewJob job(String lane, String payload) {
        return named(UUID.randomUUID().toString(), lane, payload);
    }

    private static NewJob named(String key, String lane, String payload) {
        return new NewJob(
                ScriptedHandler.KIND, key, lane + " " + Thread.currentThread().threadId(), payload);
    }

    private long pending() {
        return stored("done_at is null and given_up_at is null");
    }

    private long stored(String condition) {
        return database.sql("select count(*) from outbox where " + condition)
                .mapValue(Long.class)
                .one()
                .blockOptional()
                .orElseThrow();
    }

    @TestConfiguration
    static class Handlers {

        @Bean
        ScriptedHandler scriptedHandler() {
            return new ScriptedHandler();
        }
    }
}
