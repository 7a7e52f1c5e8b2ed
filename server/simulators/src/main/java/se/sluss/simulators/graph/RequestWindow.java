package se.sluss.simulators.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** 10,000 requests within ten minutes for each mailbox; those that are turned away count as well. */
final class RequestWindow {

    private static final int MOST = 10_000;
    private static final Duration LENGTH = Duration.ofMinutes(10);

    private final Deque<Instant> requests = new ArrayDeque<>();

    /** How long to wait before the next one; nothing if it may come now. */
    Duration enter(Instant now) {
        while (!requests.isEmpty() && !requests.getFirst().plus(LENGTH).isAfter(now)) {
            requests.removeFirst();
        }
        requests.addLast(now);
        if (requests.size() <= MOST) {
            return Duration.ZERO;
        }
        requests.removeFirst();
        return Duration.between(now, requests.getFirst().plus(LENGTH));
    }
}
