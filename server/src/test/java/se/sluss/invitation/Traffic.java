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

    /** The requests to one mailbox, and when the last of them was answered. */
    private static final class Line {
        private final AtomicInteger requests = new AtomicInteger();
        private final AtomicLong last = new AtomicLong();
    }

    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final AtomicInteger eventWrites = new AtomicInteger();
    private final AtomicInteger throttled = new AtomicInteger();
    private volatile long began;

    void begin() {
        lines.clear();
        eventWrites.set(0);
        throttled.set(0);
        began = System.nanoTime();
    }

    @Override
    public void saw(Call call, Answer answer) {
        int person = call.path().indexOf(PERSON);
        if (person < 0) {
            return;
        }
        Line line = lines.computeIfAbsent(mailbox(call.path(), person), ignored -> new Line());
        line.requests.incrementAndGet();
        line.last.set(System.nanoTime());
        if (answer.status() == 429) {
            throttled.incrementAndGet();
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
