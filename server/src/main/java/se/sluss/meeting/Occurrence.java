package se.sluss.meeting;

import java.time.Duration;
import java.time.Instant;

/**
 * One time slot of a meeting.
 *
 * @param position 0 for the first; the place in a series
 */
public record Occurrence(OccurrenceId id, int position, Instant startsAt, Instant endsAt, boolean cancelled) {

    /** How long before the start the door opens. */
    public static final Duration OPENS_BEFORE = Duration.ofMinutes(15);

    /** How long after the planned end somebody who dropped out can still come back. */
    public static final Duration CLOSES_AFTER = Duration.ofHours(2);

    public Instant opensAt() {
        return startsAt.minus(OPENS_BEFORE);
    }

    public Instant closesAt() {
        return endsAt.plus(CLOSES_AFTER);
    }

    public Occurrence movedTo(Instant newStart, Instant newEnd) {
        return new Occurrence(id, position, newStart, newEnd, cancelled);
    }

    public Occurrence cancel() {
        return new Occurrence(id, position, startsAt, endsAt, true);
    }

    /** Whether the times are those of the other one. */
    public boolean isAtTheTimeOf(Occurrence other) {
        return startsAt.equals(other.startsAt) && endsAt.equals(other.endsAt);
    }
}
