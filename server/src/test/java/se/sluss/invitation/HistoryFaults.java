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
import se.sluss.simulators.graph.NotificationHabits;
import se.sluss.simulators.http.FaultRule;

/**
 * What goes wrong around a mailbox. Each trouble strikes once, at one of its next calls. Hardly anybody is told to wait:
 * time passes faster in a history than in the pauses that the product keeps.
 */
final class HistoryFaults implements AutoCloseable {

    private static final int LATEST_MS = 300;
    private static final int MOST_LOST = 50;

    private final GraphSimulator graph;
    private final Crashes crashes;
    private final List<FaultRule> rules = new ArrayList<>();
    private final Set<String> bad = new HashSet<>();
    private final Set<String> doomed = new HashSet<>();

    HistoryFaults(GraphSimulator graph, Crashes crashes) {
        this.graph = graph;
        this.crashes = crashes;
    }

    /** Orders one and tells which. */
    String order(String mailbox, Random drawn) {
        FaultRule rule = graph.faults()
                .on(call -> call.path().contains(mailbox) || call.body().contains(mailbox))
                .nth(1 + drawn.nextInt(3));
        rules.add(rule);
        return switch (drawn.nextInt(9)) {
            case 0, 1 -> ordered("lose an answer", rule::cutAfterCommit);
            case 2 -> ordered("lose a call", rule::cutBeforeCommit);
            case 3 -> ordered("throttle", () -> rule.refuse(GraphTroubles.throttled(Duration.ZERO)));
            case 4 -> ordered("throttle without a word", () -> rule.refuse(GraphTroubles.throttled()));
            case 5 -> ordered("be unavailable", () -> rule.refuse(GraphTroubles.unavailable()));
            case 6 -> ordered("time out", () -> rule.refuse(GraphTroubles.gatewayTimeout()));
            case 7 -> orderAPause(mailbox);
            default -> ordered("fail in a gateway", () -> rule.refuse(GraphTroubles.badGateway()));
        };
    }

    /** From the mailbox itself: a sender who must pause would hold up every other history. */
    private String orderAPause(String mailbox) {
        FaultRule rule =
                graph.faults().on(call -> call.path().contains(mailbox)).nth(1);
        rules.add(rule);
        return ordered("ask for a pause", () -> rule.refuse(GraphTroubles.unavailable(Duration.ofSeconds(1))));
    }

    /** From now on Graph tells of this mailbox late, repeatedly, in no order, and not of everything. */
    String notifyBadly(String mailbox, Random drawn) {
        bad.add(mailbox);
        var habits = new NotificationHabits(
                1 + drawn.nextInt(3), Duration.ofMillis(drawn.nextInt(LATEST_MS)), drawn.nextInt(MOST_LOST));
        graph.subscriptions().travel(mailbox, habits);
        return "tell badly of " + mailbox;
    }

    /** Something happens to the subscription, if there is one. */
    String troubleSubscription(String mailbox, Random drawn) {
        int which = drawn.nextInt(5);
        if (which == 0) {
            return ordered("forget deltas", graph::forgetDeltaTokens);
        }
        var subscriptions = graph.subscriptions();
        return subscriptions.alive(mailbox).stream()
                .findFirst()
                .map(alive -> switch (which) {
                    case 1 -> ordered("remove a subscription", () -> subscriptions.remove(alive));
                    case 2 -> ordered("lose a subscription", () -> subscriptions.lose(alive));
                    case 3 -> ordered("miss something", () -> subscriptions.missed(alive));
                    default -> ordered("doubt a subscription", () -> subscriptions.demandReauthorization(alive));
                })
                .orElse("no subscription yet");
    }

    /** The next job in each of these lanes dies after its effect. */
    void crash(Collection<String> lanes) {
        doomed.addAll(lanes);
        crashes.order(lanes);
    }

    /** What has not struck will not strike others. */
    @Override
    public void close() {
        rules.forEach(FaultRule::callOff);
        bad.forEach(mailbox -> graph.subscriptions().travel(mailbox, NotificationHabits.PROMPT));
        crashes.forget(doomed);
    }

    private static String ordered(String what, Runnable fault) {
        fault.run();
        return what;
    }
}
