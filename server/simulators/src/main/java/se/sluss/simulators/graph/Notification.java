package se.sluss.simulators.graph;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * One notification under way.
 *
 * @param about the mailbox that it tells of
 * @param due when it is sent
 * @param given when it was sent first, or would have been
 */
record Notification(Mailbox about, URI webhook, ObjectNode json, Instant due, Instant given, int attempt) {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
    private static final Duration LIFE = Duration.ofHours(4);

    static Notification first(Mailbox about, URI webhook, ObjectNode json, Instant due) {
        return new Notification(about, webhook, json, due, due, 1);
    }

    /** The same once more after a failure; nothing once four hours have passed. */
    Optional<Notification> again(Instant now) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 10));
        Instant next = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        return next.isAfter(given.plus(LIFE))
                ? Optional.empty()
                : Optional.of(new Notification(about, webhook, json, next, given, attempt + 1));
    }
}
