package se.sluss.invitation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import se.sluss.simulators.graph.GraphSimulator;
import se.sluss.simulators.graph.GraphTroubles;
import se.sluss.simulators.http.FaultRule;

/**
 * What goes wrong around a mailbox. Each trouble strikes once, at one of its next calls. Nobody is told to wait: time
 * passes faster in a history than in the pauses that the product keeps.
 */
final class HistoryFaults implements AutoCloseable {

    private final GraphSimulator graph;
    private final Crashes crashes;
    private final List<FaultRule> rules = new ArrayList<>();
    private final Set<String> doomed = new HashSet<>();

    HistoryFaults(GraphSimulator graph, Crashes crashes) {
        this.graph = graph;
        this.crashes = crashes;
    }

    /** Orders one and tells which. */
    String order(String mailbox, Random random) {
        FaultRule rule = graph.faults()
                .on(call -> call.path().contains(mailbox) || call.body().contains(mailbox))
                .nth(1 + random.nextInt(3));
        rules.add(rule);
        return switch (random.nextInt(7)) {
            case 0, 1 -> ordered("lose an answer", rule::cutAfterCommit);
            case 2 -> ordered("lose a call", rule::cutBeforeCommit);
            case 3 -> ordered("throttle", () -> rule.refuse(GraphTroubles.throttled(Duration.ZERO)));
            case 4 -> ordered("throttle without a word", () -> rule.refuse(GraphTroubles.throttled()));
            case 5 -> ordered("be unavailable", () -> rule.refuse(GraphTroubles.unavailable()));
            default -> ordered("fail in a gateway", () -> rule.refuse(GraphTroubles.badGateway()));
        };
    }

    void crash(Collection<String> invitations) {
        doomed.addAll(invitations);
        crashes.order(invitations);
    }

    /** What has not struck will not strike others. */
    @Override
    public void close() {
        rules.forEach(FaultRule::callOff);
        crashes.forget(doomed);
    }

    private static String ordered(String what, Runnable fault) {
        fault.run();
        return what;
    }
}
