package se.sluss.identification.bankid;

import java.time.Duration;

/**
 * The next time that BankID is asked about an order. Times are readings of one running clock in nanoseconds, which nobody
 * sets.
 *
 * @param due when to ask
 * @param heldAt when the lease was last prolonged
 */
record Turn(BankIdOrder order, long due, long heldAt) {

    /** BankID forbids asking more often, also when a turn was late. */
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    static Turn first(BankIdOrder order, long now, Duration interval) {
        return new Turn(order, now + interval.toNanos(), now);
    }

    /** The turn after this one, in step with it unless it was late. */
    Turn next(BankIdOrder order, long asked, long held, Duration interval) {
        return new Turn(order, Math.max(due + interval.toNanos(), asked + SHORTEST.toNanos()), held);
    }

    Duration pause(long now) {
        return Duration.ofNanos(Math.max(0, due - now));
    }

    /** Whether it came so late that another one would have fitted in between. */
    boolean missed(long now, Duration interval) {
        return now - due >= interval.toNanos();
    }
}
