package se.sluss.meeting;

import java.time.Duration;
import java.time.Instant;

/**
 * One time slot of a meeting.
 *
 * @param position 0 for the first; the place in a series
 * @param moved whether it was moved by itself, away from where its series has it
 */
public record Occurrence(
        OccurrenceId id, int position, Instant startsAt, Instant endsAt, boolean cancelled, boolean moved) {

    /** How long before the start the door opens. */
    public static final Duration OPENS_BEFORE = Duration.ofMinutes(15);

    /** How long after the planned end somebody who dropped out can still come back. */
    public static final Duration CLOSES_AFTER = Duration.ofHours(2);

    /** One that is where its series has it. */
    public Occurrence(OccurrenceId id, int position, Instant startsAt, Instant endsAt, boolean cancelled) {
        this(id, position, startsAt, endsAt, cancelled, false);
    }

    public Instant opensAt() {
        return startsAt.minus(OPENS_BEFORE);
    }

    public Instant closesAt() {
        return endsAt.plus(CLOSES_AFTER);
    }

    public Occurrence movedTo(Instant newStart, Instant newEnd) {
        return new Occurrence(id, position, newStart, newEnd, cancelled, moved);
    }

    /** The same as an exception of its series. */
    public Occurrence apart() {
        return new Occurrence(id, position, startsAt, endsAt, cancelled, true);
    }

    public Occurrence cancel() {
        return new Occurrence(id, position, startsAt, endsAt, true, moved);
    }

    /** Whether the times are those of the other one. */
    public boolean isAtTheTimeOf(Occurrence other) {
        return startsAt.equals(other.startsAt) && endsAt.equals(other.endsAt);
    }
}
