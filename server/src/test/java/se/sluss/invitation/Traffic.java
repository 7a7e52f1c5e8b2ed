package se.sluss.invitation;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Observer;

/** What reaches the mailboxes of people, counted from {@link #begin} on. */
final class Traffic implements Observer {

    private static final String PERSON = "/person-";

    /** What is under way when a mailbox asks for a pause is answered within it; longer than any latency. */
    private static final Duration UNDER_WAY = Duration.ofSeconds(1);

    /** The requests to one mailbox, when the last of them was answered, and when it wants to be left alone. */
    private static final class Line {
        private final AtomicInteger requests = new AtomicInteger();
        private final AtomicLong last = new AtomicLong();
        private volatile long quietFrom = Long.MAX_VALUE;
        private volatile long quietUntil = Long.MIN_VALUE;

        void pause(long now, Duration pause) {
            quietFrom = now + UNDER_WAY.toNanos();
            quietUntil = now + pause.toNanos();
        }

        boolean isDisturbedAt(long now) {
            return quietFrom <= now && now < quietUntil;
        }
    }

    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final AtomicInteger eventWrites = new AtomicInteger();
    private final AtomicInteger throttled = new AtomicInteger();
    private final AtomicInteger disturbances = new AtomicInteger();
    private volatile long began;

    void begin() {
        lines.clear();
        eventWrites.set(0);
        throttled.set(0);
        disturbances.set(0);
        began = System.nanoTime();
    }

    @Override
    public void saw(Call call, Answer answer) {
        int person = call.path().indexOf(PERSON);
        if (person < 0) {
            return;
        }
        Line line = lines.computeIfAbsent(mailbox(call.path(), person), ignored -> new Line());
        long now = System.nanoTime();
        line.requests.incrementAndGet();
        line.last.set(now);
        if (line.isDisturbedAt(now)) {
            disturbances.incrementAndGet();
        }
        if (answer.status() == 429) {
            throttled.incrementAndGet();
            line.pause(now, retryAfter(answer));
        }
        if (call.method().equals("POST") && call.path().endsWith("/events")) {
            eventWrites.incrementAndGet();
        }
    }

    int requests() {
        return lines().stream().mapToInt(line -> line.requests.get()).sum();
    }

    int eventWrites() {
        return eventWrites.get();
    }

    int throttled() {
        return throttled.get();
    }

    /** Requests that were answered while their mailbox wanted to be left alone. */
    int disturbances() {
        return disturbances.get();
    }

    private static Duration retryAfter(Answer answer) {
        return answer.headers().stream()
                .filter(header -> header.name().equals("Retry-After"))
                .map(header -> Duration.ofSeconds(Long.parseLong(header.value())))
                .findFirst()
                .orElse(Duration.ZERO);
    }

    /** Requests per second to a mailbox from the beginning to its last request: while it had work. */
    double rate() {
        double seconds = lines().stream()
                .mapToDouble(line -> (line.last.get() - began) / 1e9)
                .sum();
        return requests() / seconds;
    }

    Duration length() {
        return Duration.ofNanos(
                lines().stream().mapToLong(line -> line.last.get()).max().orElse(began) - began);
    }

    private Collection<Line> lines() {
        return lines.values();
    }

    private static String mailbox(String path, int person) {
        return path.substring(person + 1, path.indexOf('/', person + 1));
    }
}
