package se.sluss.simulators.graph;

import java.time.Duration;

/**
 * How notifications travel. Each is repeated and delayed at random within these bounds, so that they also overtake each
 * other.
 *
 * @param copies how often one is sent at most
 * @param latest how long one is under way at most
 * @param lost how many of a hundred changes nobody is told of
 */
public record NotificationHabits(int copies, Duration latest, int lost) {

    /** Once, and at once. */
    public static final NotificationHabits PROMPT = new NotificationHabits(1, Duration.ZERO);

    /** Habits of one that loses nothing. */
    public NotificationHabits(int copies, Duration latest) {
        this(copies, latest, 0);
    }
}
