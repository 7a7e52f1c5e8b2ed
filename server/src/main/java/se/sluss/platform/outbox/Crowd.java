package se.sluss.platform.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Counts who is at work for each destination on this node, and lets no more than so many in, of each and in all. */
final class Crowd {

    private final int most;
    private final int mostOfEach;
    private final RandomGenerator random;
    private final Map<String, Integer> inside = new HashMap<>();
    private int all;

    Crowd(int most, int mostOfEach, RandomGenerator random) {
        this.most = most;
        this.mostOfEach = mostOfEach;
        this.random = random;
    }

    /**
     * Deals the places that are free, one at a time to each destination in turn, beginning with those that have the fewest.
     * Answers how many each got; so many of it are inside from now on.
     */
    synchronized Map<String, Integer> enter(Collection<String> destinations) {
        var dealt = new HashMap<String, Integer>();
        Deque<String> line = new ArrayDeque<>(fewestFirst(destinations));
        while (all < most && !line.isEmpty()) {
            String next = line.remove();
            if (count(next) < mostOfEach) {
                inside.merge(next, 1, Integer::sum);
                all++;
                dealt.merge(next, 1, Integer::sum);
                line.add(next);
            }
        }
        return dealt;
    }

    synchronized void leave(String destination) {
        inside.computeIfPresent(destination, (ignored, before) -> before == 1 ? null : before - 1);
        all--;
    }

    /** Chance decides between equals: a fixed order would leave the last out for as long as the first have work. */
    private List<String> fewestFirst(Collection<String> destinations) {
        var line = new ArrayList<>(destinations);
        Collections.shuffle(line, random);
        line.sort(Comparator.comparingInt(this::count));
        return line;
    }

    private int count(String destination) {
        return inside.getOrDefault(destination, 0);
    }
}
