package se.sluss.platform.outbox;

import java.util.HashMap;
import java.util.Map;

/** Counts who is at work for each destination on this node, and lets no more than so many in. */
final class Crowd {

    private final int most;
    private final Map<String, Integer> inside = new HashMap<>();

    Crowd(int most) {
        this.most = most;
    }

    /** Whether there is room for one more, who is inside from now on. */
    synchronized boolean enter(String destination) {
        int before = inside.getOrDefault(destination, 0);
        if (before == most) {
            return false;
        }
        inside.put(destination, before + 1);
        return true;
    }

    synchronized void leave(String destination) {
        inside.computeIfPresent(destination, (ignored, before) -> before == 1 ? null : before - 1);
    }
}
