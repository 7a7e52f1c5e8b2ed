package se.sluss.client.signal;

import java.util.function.DoubleSupplier;

/** How long to wait before the next try: longer each time, and never in step with other pages. */
final class Backoff {

    private static final double FIRST = 400;
    private static final double LONGEST = 12_000;

    private final DoubleSupplier random;
    private double next = FIRST;

    /**
     * Starts with the shortest wait.
     *
     * @param random numbers from 0 to 1
     */
    Backoff(DoubleSupplier random) {
        this.random = random;
    }

    double next() {
        double wait = next * (0.5 + random.getAsDouble() / 2);
        next = Math.min(next * 2, LONGEST);
        return wait;
    }

    void reset() {
        next = FIRST;
    }
}
