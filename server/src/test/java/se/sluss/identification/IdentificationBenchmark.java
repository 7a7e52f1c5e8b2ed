package se.sluss.identification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.sluss.SlussApplication;
import se.sluss.bench.Machine;
import se.sluss.bench.Report;
import se.sluss.bench.Sample;
import se.sluss.protocol.visit.BankIdMode;
import se.sluss.simulators.http.Call;
import se.sluss.testing.FreshDatabase;
import se.sluss.testing.SetClock;
import se.sluss.testing.visit.BankId;
import se.sluss.testing.visit.BankIdPage;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.VisitWorld;

/** Whether many people can identify at once: BankID asked in time about each order, codes sent without a wait. */
final class IdentificationBenchmark {

    private static final int ORDERS = 200;
    private static final int CODES = 1_000;
    private static final int CODES_PER_MINUTE = 100;
    private static final int AT_ONCE = 20;
    private static final Duration INTERVAL = Duration.ofSeconds(2);
    private static final Duration WATCHED = Duration.ofSeconds(40);
    private static final Duration TICK = Duration.ofMillis(5);

    private final Queue<Double> gaps = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> lastCollects = new ConcurrentHashMap<>();
    private final Queue<Double> sms = new ConcurrentLinkedQueue<>();
    private final ReadyMeetings meetings;
    private final Browsers browsers;
    private final SetClock clock;

    private IdentificationBenchmark(ConfigurableApplicationContext server) {
        meetings = server.getBean(ReadyMeetings.class);
        browsers = server.getBean(Browsers.class);
        clock = server.getBean(SetClock.class);
    }

    public static void main(String[] arguments) throws InterruptedException {
        try (var server = start();
                var time = Executors.newSingleThreadScheduledExecutor()) {
            var benchmark = new IdentificationBenchmark(server);
            var running = time.scheduleAtFixedRate(
                    () -> benchmark.clock.advance(TICK), 0, TICK.toMillis(), TimeUnit.MILLISECONDS);
            benchmark.collectInTime();
            benchmark.sendCodes();
            benchmark.report().print(System.out);
            running.cancel(false);
        }
        BankId.simulator().close();
        System.exit(0);
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(SlussApplication.class, VisitWorld.class)
                .initializers(new FreshDatabase(), new BankId.Settings())
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--sluss.trusted-proxies=1",
                        "--sluss.data-dir=target/bench-data",
                        "--sluss.identification.bankid.collect-interval=" + INTERVAL.toMillis() + "ms");
    }

    /** Many orders at the same time, each watched by a page, and nobody scans: they are renewed meanwhile. */
    private void collectInTime() throws InterruptedException {
        BankId.simulator().faults().on("POST", ".*/collect").beforeCommit(this::collected);
        List<BankIdPage> pages = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            String name = "Person " + i;
            Booked booked = meetings.withEIdentity(name, null);
            Browser browser = browsers.opened(booked, name);
            require(browser.startBankId(booked.invitation(name), BankIdMode.OTHER_DEVICE)
                            .status()
                    == 201);
            pages.add(browser.watchBankId(booked.invitation(name)));
        }
        System.err.println(ORDERS + " orders have begun");
        gaps.clear();
        LockSupport.parkNanos(WATCHED.toNanos());
        pages.forEach(BankIdPage::close);
        BankId.simulator().faults().clear();
    }

    private void collected(Call call) {
        long now = System.nanoTime();
        Long last = lastCollects.put(call.body(), now);
        if (last != null) {
            gaps.add((now - last) / 1e6);
        }
    }

    private void sendCodes() throws InterruptedException {
        for (int sent = 0; sent < CODES; sent += CODES_PER_MINUTE) {
            List<Booked> booked = IntStream.range(0, CODES_PER_MINUTE)
                    .mapToObj(i -> meetings.now("David Berg"))
                    .toList();
            List<Browser> opened = booked.stream()
                    .map(one -> browsers.opened(one, "David Berg"))
                    .toList();
            try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
                for (int i = 0; i < CODES_PER_MINUTE; i++) {
                    Browser browser = opened.get(i);
                    Booked meeting = booked.get(i);
                    people.execute(() -> sendCode(browser, meeting));
                }
            }
            System.err.println(sms.size() + " codes");
            clock.advance(Duration.ofMinutes(1));
        }
    }

    private void sendCode(Browser browser, Booked booked) {
        long begun = System.nanoTime();
        require(browser.startSms(booked.invitation("David Berg")).status() == 201);
        sms.add((System.nanoTime() - begun) / 1e6);
    }

    private Report report() {
        Sample between = Sample.of(gaps);
        Sample codes = Sample.of(sms);
        double missed =
                gaps.stream().filter(gap -> gap >= 2.0 * INTERVAL.toMillis()).count();
        return new Report("identification", Machine.conditions())
                .row("Between two questions about one of " + ORDERS + " BankID orders", between, "ms")
                .row("The longest of them", between.most(), "ms")
                .row("Intervals in which BankID was not asked", missed, "")
                .row("SMS challenge, from request to answer, " + AT_ONCE + " at a time", codes, "ms")
                .row("99 of 100 of them within", percentile(sms), "ms")
                .figure("missed-collects", missed)
                .figure("collect-gap-most-ms", between.most())
                .figure("sms-p99-ms", percentile(sms));
    }

    private static double percentile(Queue<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return Objects.requireNonNull(sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("the server refused what a person may do");
        }
    }
}
