package se.sluss.invitation;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.sluss.bench.Machine;
import se.sluss.bench.Report;
import se.sluss.meeting.Meeting;
import se.sluss.simulators.graph.EventView;
import se.sluss.simulators.graph.GraphTroubles;

/**
 * Places 2,000 accepted bookings in 20 mailboxes, beside a serial and an eager placer.
 *
 * <p>A mailbox takes four requests at a time and 10,000 in ten minutes, so with a latency it takes at most {@code
 * min(16.67, 4 / latency)} a second: the ceiling. What is measured is the rate of requests to each mailbox, from the
 * instant at which everybody has accepted to the answer to its last request, the beginning and the end included, in which
 * a mailbox cannot have four under way; the share is the mean rate divided by the ceiling. The latency is what the
 * simulator waits before it does a request; its own work comes on top and counts against the placer. A hundred requests
 * may go in a row before the pace holds them back, so that a short run may be above 1 where four at a time are above
 * 16.67 a second.
 *
 * <p>Product, database, simulator and the placers to compare with share one machine, and but for the database one
 * process. A round that counts for nothing goes before, since a server that has just started runs unready code. Invitations
 * are sent before the clock starts. The serial placer accepts 20 times and the eager one up to 500 times, since more would
 * take long and say the same.
 */
final class PlacerBenchmark {

    private static final int MAILBOXES = 20;
    private static final int ACCEPTANCES = 2_000;
    private static final int WARM_UP = 2_000;
    private static final int SERIAL_SAMPLE = 20;
    private static final int EAGER_SAMPLE = 500;
    private static final int PAUSED = 200;
    private static final double MOST_A_SECOND = 10_000.0 / 600;
    private static final List<Integer> LATENCIES = List.of(100, 240, 400);
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final int each;
    private final SimulatedWorld world = new SimulatedWorld(MAILBOXES);
    private final Traffic traffic = new Traffic();
    private final Report report = new Report("placer", Machine.conditions());
    private final List<Double> ratios = new ArrayList<>();
    private int requests;
    private int eventWrites;
    private int throttled;
    private int duplicates;

    private PlacerBenchmark(int acceptances) {
        this.each = acceptances / MAILBOXES;
        world.graph().observe(traffic);
    }

    public static void main(String[] arguments) throws IOException {
        int acceptances = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ACCEPTANCES;
        Path data = Files.createTempDirectory("placer");
        var benchmark = new PlacerBenchmark(acceptances);
        var server = new RestartableServer(benchmark.world, data, Duration.ofMinutes(1));
        server.start();
        try {
            benchmark.run(server);
        } finally {
            server.crash();
            benchmark.world.close();
        }
        System.exit(0);
    }

    private void run(RestartableServer server) {
        place(server, WARM_UP / MAILBOXES, LATENCIES.getFirst());
        clear();
        for (int latency : LATENCIES) {
            ours(server, latency);
            serial(latency);
            eager(Math.min(each, EAGER_SAMPLE / MAILBOXES), latency);
        }
        obedience(server);
        double finished = (double) LATENCIES.size() * each * MAILBOXES;
        report.figure("ceiling-ratio", Collections.min(ratios))
                .figure("event-writes-per-booking", eventWrites / finished)
                .figure("requests-per-acceptance", requests / finished)
                .figure("throttled", throttled)
                .figure("duplicates", duplicates)
                .print(System.out);
    }

    private void ours(RestartableServer server, int latency) {
        place(server, each, latency);
        double ratio = traffic.rate() / ceiling(latency);
        ratios.add(ratio);
        requests += traffic.requests();
        eventWrites += traffic.eventWrites();
        throttled += traffic.throttled();
        duplicates += people().mapToInt(this::extra).sum();
        row("Sluss", latency, ratio);
        report.row(
                "Sluss, " + latency + " ms: requests per acceptance",
                traffic.requests() / (double) (each * MAILBOXES),
                "");
        clear();
    }

    private void place(RestartableServer server, int count, int latency) {
        List<Meeting> meetings = invite(server, count);
        delay(latency);
        acceptAll(server, meetings);
        awaitPlaced();
    }

    private void awaitPlaced() {
        // Looking costs what it looks at: not often.
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> people().allMatch(
                        person -> world.graph().mailbox(person).inbox().isEmpty()));
    }

    private void clear() {
        people().forEach(person -> world.graph().mailbox(person).clear());
    }

    /** One mail for each person and meeting. */
    private List<Meeting> invite(RestartableServer server, int count) {
        world.graph().faults().clear();
        List<Meeting> meetings = IntStream.range(0, count)
                .mapToObj(i -> HistoryMeetings.meeting(SimulatedWorld.BO, people().toList(), 1))
                .toList();
        meetings.forEach(server::invite);
        await().atMost(PATIENCE).until(() -> people().allMatch(
                        person -> world.graph().mailbox(person).inbox().size() == count));
        return meetings;
    }

    /** Everybody accepts at the same instant, so that each mailbox has work from the beginning. */
    private void acceptAll(RestartableServer server, List<Meeting> meetings) {
        List<InvitationId> invitations = new ArrayList<>(
                meetings.stream().flatMap(server::invitationsOfGuests).toList());
        Collections.shuffle(invitations, new Random(1));
        server.accept(invitations);
        traffic.begin();
    }

    private void serial(int latency) {
        List<List<EagerPlacer.Mail>> mails = mails(SERIAL_SAMPLE / MAILBOXES + 1);
        var client = new BaselineClient(world);
        delay(latency);
        traffic.begin();
        mails.stream()
                .flatMap(List::stream)
                .limit(SERIAL_SAMPLE)
                .forEach(mail -> client.accept(mail.mailbox(), mail.messageId()));
        double rate = traffic.requests() / (traffic.length().toMillis() / 1000.0) / MAILBOXES;
        row("Serial", latency, rate / ceiling(latency));
        clear();
    }

    private void eager(int count, int latency) {
        List<List<EagerPlacer.Mail>> mails = mails(count);
        delay(latency);
        traffic.begin();
        new EagerPlacer(new BaselineClient(world)).place(mails);
        double finished = (double) count * MAILBOXES;
        row("Eager", latency, 3 * finished / traffic.length().toMillis() * 1000 / MAILBOXES / ceiling(latency));
        report.row("Eager, " + latency + " ms: turned away", traffic.throttled(), "");
        report.row("Eager, " + latency + " ms: requests per acceptance", traffic.requests() / finished, "");
        clear();
    }

    /** A mailbox that says when to come back is left alone until then. */
    private void obedience(RestartableServer server) {
        List<Meeting> meetings = invite(server, PAUSED / MAILBOXES);
        // Before the delay, since the first fault that strikes is the one that counts.
        world.graph()
                .faults()
                .on(call -> call.path().contains("/person-0@"))
                .nth(10)
                .refuse(GraphTroubles.throttled(PAUSE));
        delay(LATENCIES.getFirst());
        acceptAll(server, meetings);
        awaitPlaced();
        report.row("Sluss: requests turned away after one injected 429", traffic.throttled(), "");
        report.row("Sluss: requests to a mailbox in the pause that it asked for", traffic.disturbances(), "");
    }

    private List<List<EagerPlacer.Mail>> mails(int count) {
        world.graph().faults().clear();
        return people().map(person -> {
                    IntStream.range(0, count)
                            .forEach(i -> world.graph().user(person).receive("Inbjudan", "Hej"));
                    return world.graph().mailbox(person).inbox().stream()
                            .map(mail -> new EagerPlacer.Mail(person, mail.internetMessageId()))
                            .toList();
                })
                .toList();
    }

    private void delay(int latency) {
        world.graph().faults().on(call -> call.path().contains("/person-")).late(Duration.ofMillis(latency));
    }

    private void row(String who, int latency, double ratio) {
        System.err.printf("%s at %d ms: %.3f of the ceiling%n", who, latency, ratio);
        report.row(who + ", " + latency + " ms: share of the ceiling", ratio, "");
    }

    /** Entries beyond one for each meeting. */
    private int extra(String person) {
        List<EventView> entries = world.graph().mailbox(person).calendar();
        return entries.size()
                - (int) entries.stream()
                        .map(EventView::transactionId)
                        .distinct()
                        .count()
                + Math.abs(entries.size() - each);
    }

    private static double ceiling(int latency) {
        return Math.min(MOST_A_SECOND, 4 * 1000.0 / latency);
    }

    private static Stream<String> people() {
        return IntStream.range(0, MAILBOXES).mapToObj(SimulatedWorld::person);
    }
}
