package se.sluss.invitation;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import se.sluss.meeting.Meeting;
import se.sluss.simulators.graph.GraphSimulator;

/** Whether all is done about one meeting and the mailboxes of its people, and waiting for that. */
final class HistoryRest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final HistoryProduct product;
    private final GraphSimulator graph;
    private final List<String> people;

    HistoryRest(HistoryProduct product, GraphSimulator graph, List<String> people) {
        this.product = product;
        this.graph = graph;
        this.people = people;
    }

    void await(Meeting meeting) {
        Awaitility.await().atMost(PATIENCE).pollInterval(LOOK_AGAIN).until(() -> isReached(meeting));
    }

    /** Until all is done, then until what nobody told is noticed as well. */
    void awaitWithAllNoticed(Meeting meeting) {
        await(meeting);
        product.letHoursPass(people);
        await(meeting);
    }

    /** Asked twice: what is delivered between two questions is in the answer to the next. */
    boolean isReached(Meeting meeting) {
        return IntStream.range(0, 2).allMatch(ignored -> isQuiet(meeting));
    }

    private boolean isQuiet(Meeting meeting) {
        return people.stream().allMatch(person -> graph.subscriptions().undelivered(person) == 0)
                && product.pending(meeting, people) == 0;
    }
}
