package se.sluss.identification;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.sluss.SlussApplication;
import se.sluss.bench.Machine;
import se.sluss.bench.Report;
import se.sluss.bench.Sample;
import se.sluss.protocol.visit.BankIdMode;
import se.sluss.simulators.bankid.BankIdSimulator;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.sms.SmsSimulator;
import se.sluss.testing.FreshDatabase;
import se.sluss.testing.visit.BankIdPage;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.RealTimeWorld;

/** Whether many people can identify at once: BankID asked in time about each order, codes sent without a wait. */
final class IdentificationBenchmark {

    private static final int ORDERS = 200;
    private static final int CODES = 1_000;
    private static final int AT_ONCE = 20;
    private static final Duration INTERVAL = Duration.ofSeconds(2);

    /** Longer than an order lives that nobody scans, so that every one of them is renewed meanwhile. */
    private static final Duration WATCHED = Duration.ofSeconds(40);

    private static final String DAVID = "David Berg";

    private final Queue<Double> gaps = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> lastCollects = new ConcurrentHashMap<>();
    private final Queue<Double> challenges = new ConcurrentLinkedQueue<>();
    private final BankIdSimulator bankId;
    private final ReadyMeetings meetings;
    private final Browsers browsers;
    private double pictures;
    private double cores;

    private IdentificationBenchmark(BankIdSimulator bankId, ConfigurableApplicationContext server) {
        this.bankId = bankId;
        meetings = server.getBean(ReadyMeetings.class);
        browsers = server.getBean(Browsers.class);
    }

    public static void main(String[] arguments) {
        try (var bankId = new BankIdSimulator(Clock.systemUTC(), 0);
                var sms = new SmsSimulator(Clock.systemUTC(), 0, "bench", "bench");
                var server = start(bankId, sms)) {
            var benchmark = new IdentificationBenchmark(bankId, server);
            benchmark.collectInTime();
            benchmark.sendCodes();
            require(sms.journal().calls("POST", ".*/sms").size() == CODES, "the operator got every code");
            benchmark.report().print(System.out);
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(BankIdSimulator bankId, SmsSimulator sms) {
        String identification = "--sluss.identification.";
        return new SpringApplicationBuilder(SlussApplication.class, RealTimeWorld.class)
                .initializers(new FreshDatabase())
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--sluss.trusted-proxies=1",
                        "--sluss.data-dir=target/bench-data",
                        identification + "bankid.endpoint=" + bankId.endpoint(),
                        identification + "bankid.key-store=" + bankId.keyStore(),
                        identification + "bankid.key-store-password=" + bankId.keyStorePassword(),
                        identification + "bankid.trust-store=" + bankId.trustStore(),
                        identification + "bankid.collect-interval=" + INTERVAL.toMillis() + "ms",
                        identification + "sms.gateway=elks46",
                        identification + "sms.most-per-minute=" + 2 * CODES,
                        "--sluss.sms.elks46.endpoint=" + sms.endpoint(),
                        "--sluss.sms.elks46.username=bench",
                        "--sluss.sms.elks46.password=bench");
    }

    /** Many orders at the same time, each watched by a page, and nobody scans: they are renewed meanwhile. */
    private void collectInTime() {
        bankId.faults().on("POST", ".*/collect").beforeCommit(this::collected);
        List<BankIdPage> pages = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            pages.add(watched("Person " + i));
        }
        gaps.clear();
        int before = shown(pages);
        long used = processorTime();
        LockSupport.parkNanos(WATCHED.toNanos());
        cores = (double) (processorTime() - used) / WATCHED.toNanos();
        pictures = (double) (shown(pages) - before) / ORDERS / WATCHED.toSeconds();
        pages.forEach(BankIdPage::close);
        bankId.faults().clear();
    }

    private BankIdPage watched(String name) {
        Booked booked = meetings.withEIdentity(name, null);
        Browser browser = browsers.opened(booked, name);
        require(
                browser.startBankId(booked.invitation(name), BankIdMode.OTHER_DEVICE)
                                .status()
                        == 201,
                "an order begins");
        return browser.watchBankId(booked.invitation(name));
    }

    private void collected(Call call) {
        long now = System.nanoTime();
        Long last = lastCollects.put(call.body(), now);
        if (last != null) {
            gaps.add((now - last) / 1e6);
        }
    }

    private static int shown(List<BankIdPage> pages) {
        return pages.stream().mapToInt(page -> page.heard().size()).sum();
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private void sendCodes() {
        List<Runnable> people = new ArrayList<>();
        for (int i = 0; i < CODES; i++) {
            Booked booked = meetings.now(DAVID);
            Browser browser = browsers.opened(booked, DAVID);
            people.add(() -> sendCode(browser, booked));
        }
        try (var hands = Executors.newFixedThreadPool(AT_ONCE)) {
            people.forEach(hands::execute);
        }
        require(challenges.size() == CODES, "every code is sent");
    }

    private void sendCode(Browser browser, Booked booked) {
        long begun = System.nanoTime();
        int status = browser.startSms(booked.invitation(DAVID)).status();
        if (status == 201) {
            challenges.add((System.nanoTime() - begun) / 1e6);
        }
    }

    private Report report() {
        Sample between = Sample.of(gaps);
        double missed =
                gaps.stream().filter(gap -> gap >= 2.0 * INTERVAL.toMillis()).count();
        return new Report("identification", Machine.conditions())
                .row("Between two questions about one of " + ORDERS + " BankID orders", between, "ms")
                .row("The longest of them", between.most(), "ms")
                .row("Intervals in which BankID was not asked", missed, "")
                .row("QR pictures that a page got in a second", pictures, "")
                .row("Processor cores in use meanwhile, browsers and simulator included", cores, "")
                .row(
                        CODES + " SMS challenges, " + AT_ONCE + " at a time, request to answer",
                        Sample.of(challenges),
                        "ms")
                .row("99 of 100 of them within", percentile(challenges), "ms")
                .figure("missed-collects", missed)
                .figure("collect-gap-most-ms", between.most())
                .figure("pictures-per-second", pictures)
                .figure("sms-p99-ms", percentile(challenges));
    }

    private static double percentile(Queue<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return Objects.requireNonNull(sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1));
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("not so: " + what);
        }
    }
}
