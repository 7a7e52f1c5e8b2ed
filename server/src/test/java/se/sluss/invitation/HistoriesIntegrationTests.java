package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.util.TestSocketUtils;
import se.sluss.testing.SlussIntegrationTest;

/**
 * Many histories at once, each in mailboxes of its own, against one product and one simulated Graph. Whatever happens:
 * one entry for each accepted participant and occurrence, at the right time; none for others; no mail that asks for an
 * answer that was given; what people do to their own entries is shown, not undone; a leader who moves the own entry moves
 * the meeting; and nothing else in the mailbox is touched. {@link HistoryModel} says what that is in each case.
 *
 * <p>{@code -Dhistory.seed=<seed>} plays one history again, {@code -Dhistory.count=<n>} that many others.
 */
@SlussIntegrationTest
@Import(HistoriesIntegrationTests.Mortality.class)
@TestPropertySource(
        properties = {
            "sluss.outbox.first-retry=10ms",
            "sluss.outbox.longest-retry=50ms",
            "sluss.outbox.max-attempts=1000",
            "sluss.outbox.poll=100ms",
            // One mailbox sends the invitations of all histories.
            "sluss.graph.max-requests-per-mailbox=1000000",
            "sluss.outbox.destination-concurrency=24",
            "logging.level.se.sluss.platform.outbox=error"
        })
class HistoriesIntegrationTests {

    private static final int AT_ONCE = 12;
    private static final int PEOPLE_EACH = 4;
    private static final int FEW = 300;
    private static final Duration A_WHILE = Duration.ofSeconds(90);
    private static final int MANY = 10_000;
    private static final int TIDY_EVERY = 100;
    private static final int TIME_PASSES_EVERY_MS = 100;

    private static final Crashes CRASHES = new Crashes();
    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    private static final SimulatedWorld WORLD = new SimulatedWorld(AT_ONCE * PEOPLE_EACH);
    private static final BlockingQueue<List<String>> FREE = new LinkedBlockingQueue<>(IntStream.range(0, AT_ONCE)
            .mapToObj(i -> IntStream.range(PEOPLE_EACH * i, PEOPLE_EACH * (i + 1))
                    .mapToObj(SimulatedWorld::person)
                    .toList())
            .toList());

    @Autowired
    ApplicationContext server;

    @DynamicPropertySource
    static void world(DynamicPropertyRegistry registry) {
        WORLD.settings().forEach((key, value) -> {
            if (!key.startsWith("sluss.outbox")) {
                registry.add(key, () -> value);
            }
        });
        WORLD.graph().liftRequestRate();
        registry.add("server.port", () -> PORT);
        registry.add("sluss.graph.webhook", () -> "http://localhost:" + PORT + "/webhooks/graph");
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    /** As many as a slow machine can play in a while. */
    @Test
    void endsWellAfterAFewHundredHistories() {
        Integer count = Integer.getInteger("history.count");
        if (count == null) {
            Instant end = Instant.now().plus(A_WHILE);
            play(seeds(FEW), () -> Instant.now().isBefore(end));
        } else {
            play(seeds(count), () -> true);
        }
    }

    @Test
    @Tag("long")
    void endsWellAfterTenThousandHistories() {
        play(seeds(MANY), () -> true);
    }

    @Test
    @EnabledIfSystemProperty(named = "history.seed", matches = "-?\\d+")
    void endsWellAfterTheHistoryOfThisSeed() {
        play(LongStream.of(Long.getLong("history.seed")), () -> true);
    }

    private static LongStream seeds(int count) {
        long first = RandomGenerator.getDefault().nextInt(1_000_000_000);
        System.out.println("Histories from " + first);
        return LongStream.range(first, first + count);
    }

    /** Once something is wrong no other history begins: it could meet what the broken one left behind. */
    private void play(LongStream seeds, BooleanSupplier goesOn) {
        var product = new HistoryProduct(server);
        Queue<Throwable> wrong = new ConcurrentLinkedQueue<>();
        var begun = new AtomicInteger();
        ScheduledExecutorService clock = timePasses(product);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            seeds.takeWhile(ignored -> wrong.isEmpty() && goesOn.getAsBoolean()).forEach(seed -> {
                if (begun.incrementAndGet() % TIDY_EVERY == 0) {
                    checkCalls();
                    product.forgetWork();
                    System.out.println(begun + " histories begun");
                }
                List<String> people = take(FREE);
                threads.execute(() -> {
                    try {
                        play(seed, product, people);
                    } catch (AssertionError | RuntimeException failed) {
                        wrong.add(failed);
                    } finally {
                        FREE.add(people);
                    }
                });
            });
        } finally {
            clock.shutdown();
        }
        System.out.println(begun + " histories played");
        wrong.forEach(Throwable::printStackTrace);
        assertThat(wrong).isEmpty();
        checkCalls();
    }

    private static void play(long seed, HistoryProduct product, List<String> people) {
        people.forEach(person -> WORLD.graph().mailbox(person).clear());
        try (var faults = new HistoryFaults(WORLD.graph(), CRASHES)) {
            new History(seed, product, faults, WORLD.graph(), people).play();
        }
    }

    private static void checkCalls() {
        assertThat(WORLD.graph().callsWithoutImmutableIds()).isEmpty();
        assertThat(WORLD.graph().turnedAway()).isZero();
        WORLD.graph().journal().clear();
    }

    private static ScheduledExecutorService timePasses(HistoryProduct product) {
        var clock =
                Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
        var ticking = clock.scheduleWithFixedDelay(
                product::letTimePass, TIME_PASSES_EVERY_MS, TIME_PASSES_EVERY_MS, TimeUnit.MILLISECONDS);
        assertThat(ticking.isCancelled()).isFalse();
        return clock;
    }

    private static List<String> take(BlockingQueue<List<String>> free) {
        try {
            return free.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Every node may die. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Mortality {

        @Bean
        static Crashes crashes() {
            return CRASHES;
        }
    }
}
