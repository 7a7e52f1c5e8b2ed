package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sluss.meeting.Meeting;
import se.sluss.simulators.graph.EventView;
import se.sluss.simulators.graph.MailView;

/**
 * Kills the real process with SIGKILL, again and again, at any moment, while people accept and it places their bookings.
 * Between two steps of one acceptance: {@link CrashIntegrationTests}.
 *
 * <p>{@code -Dkill.seed=<seed>} kills at the same moments again.
 */
@Tag("long")
class KilledServerIntegrationTests {

    private static final int ACCEPTANCES = 200;
    private static final int MAILBOXES = 20;
    private static final int KILLS = 5;
    private static final int ANSWERS_EACH_LIFE = ACCEPTANCES / KILLS;
    private static final int ANSWERS_PER_ADDRESS = 10;
    private static final int LONGEST_LIFE_MS = 3_000;
    private static final Duration LATENCY = Duration.ofMillis(100);
    private static final Duration SOON = Duration.ofMinutes(5);

    private final SimulatedWorld world = new SimulatedWorld(MAILBOXES);
    private final Map<String, Boolean> answered = new ConcurrentHashMap<>();
    private final AtomicInteger port = new AtomicInteger();
    private final Semaphore mayAnswer = new Semaphore(0);
    private final long seed =
            Long.getLong("kill.seed", RandomGenerator.getDefault().nextInt(1_000_000_000));
    private final Random random = new Random(seed);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void endsWithOneEntryEachAndNoMail(@TempDir Path data) throws Exception {
        System.out.println("Kills of seed " + seed);
        var first = new RestartableServer(world, data);
        Queue<String> links = invite(first);
        List<OwnThings> own = everyPerson().stream()
                .map(person -> new OwnThings(world.graph(), person))
                .toList();
        world.graph().faults().on(call -> call.path().contains("/person-")).late(LATENCY);
        Thread people = Thread.startVirtualThread(() -> acceptAll(links));
        Path log = data.resolve("server.log");
        var server = start(first, log);
        try {
            for (int i = 0; i < KILLS; i++) {
                mayAnswer.release(ANSWERS_EACH_LIFE);
                awaitAMoment();
                server.kill();
                server = start(first, log);
            }
            people.join();
            calmly().atMost(SOON).until(() -> answered.size() == ACCEPTANCES && inboxes() == 0);
        } finally {
            server.kill();
        }
        everyPerson().forEach(this::checkCalendar);
        own.forEach(OwnThings::check);
    }

    private ServerProcess start(RestartableServer first, Path log) {
        var server = new ServerProcess(first.arguments(), log);
        port.set(server.port());
        return server;
    }

    private void checkCalendar(String person) {
        assertThat(world.graph().mailbox(person).calendar())
                .filteredOn(event -> !OwnThings.isOwn(event.subject()))
                .extracting(EventView::transactionId)
                .as("entries of " + person)
                .doesNotHaveDuplicates()
                .hasSize(ACCEPTANCES / MAILBOXES);
    }

    /** Invites everybody and stops; the links are read out of the mails. */
    private Queue<String> invite(RestartableServer server) {
        server.start();
        for (int i = 0; i < ACCEPTANCES / MAILBOXES; i++) {
            Meeting meeting = HistoryMeetings.meeting(SimulatedWorld.BO, everyPerson(), 1);
            server.invite(meeting);
        }
        calmly().atMost(SOON).until(() -> inboxes() == ACCEPTANCES);
        server.crash();
        Queue<String> links = new ConcurrentLinkedQueue<>();
        everyPerson().forEach(person -> world.graph().mailbox(person).inbox().stream()
                .map(MailView::body)
                .map(body -> SentLinks.token(body, "Acceptera"))
                .forEach(links::add));
        return links;
    }

    /** Each person tries until it works, as people do. */
    private void acceptAll(Queue<String> links) {
        int number = 0;
        for (String link = links.poll(); link != null; link = links.poll()) {
            mayAnswer.acquireUninterruptibly();
            HttpClient browser = browser(number++ / ANSWERS_PER_ADDRESS);
            String token = link;
            calmly().atMost(SOON).until(() -> accepts(browser, token));
        }
    }

    private boolean accepts(HttpClient browser, String token) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.get() + "/api/invitations/answer"))
                .header("Content-Type", "application/json")
                .header("Origin", "http://localhost:8080")
                .timeout(Duration.ofSeconds(5))
                .POST(HttpRequest.BodyPublishers.ofString("{\"token\":\"" + token + "\",\"answer\":\"ACCEPTED\"}"))
                .build();
        try {
            int status = browser.send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status == 200) {
                answered.put(token, true);
            }
            return status == 200;
        } catch (IOException killed) {
            return false;
        }
    }

    /** So many answers are allowed from one address; people have addresses of their own. */
    private static HttpClient browser(int number) {
        try {
            byte[] address = {127, 0, 1, (byte) (number + 1)};
            return HttpClient.newBuilder()
                    .localAddress(InetAddress.getByAddress(address))
                    .build();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int inboxes() {
        return everyPerson().stream()
                .mapToInt(person -> (int) world.graph().mailbox(person).inbox().stream()
                        .filter(HistoryMeetings::asks)
                        .count())
                .sum();
    }

    /** A mail server that loses its client complains on a thread of its own. */
    private static ConditionFactory calmly() {
        return await().dontCatchUncaughtExceptions();
    }

    private static List<String> everyPerson() {
        return IntStream.range(0, MAILBOXES).mapToObj(SimulatedWorld::person).toList();
    }

    /** The next kill may come at any moment. */
    private void awaitAMoment() {
        long end = System.nanoTime()
                + Duration.ofMillis(random.nextInt(LONGEST_LIFE_MS)).toNanos();
        calmly().pollInterval(Duration.ofMillis(10)).until(() -> System.nanoTime() > end);
    }
}
