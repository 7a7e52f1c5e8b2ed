package se.sluss.platform.background;

import java.time.Duration;

/** How long a stream that failed waits before it starts again: longer each time, and little again once it ran for a while. */
final class Restarts {

    static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private Duration next = FIRST_PAUSE;

    /**
     * The pause after a failure.
     *
     * @param ran how long the stream had run
     */
    Duration pauseAfter(Duration ran) {
        if (ran.compareTo(LONGEST_PAUSE) > 0) {
            next = FIRST_PAUSE;
        }
        Duration pause = next;
        Duration twice = pause.multipliedBy(2);
        next = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
        return pause;
    }
}
