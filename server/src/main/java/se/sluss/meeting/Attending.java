package se.sluss.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Which occurrences of a series a participant belongs to.
 *
 * @param from position of the first one
 * @param until position of the first one that no longer belongs to it; nothing for somebody who stays to the end
 */
public record Attending(int from, @Nullable Integer until) {

    public static final Attending ALL = new Attending(0, null);

    public static Attending from(Occurrence occurrence) {
        return new Attending(occurrence.position(), null);
    }

    /** The same, without that occurrence and all later ones. */
    public Attending endingBefore(Occurrence occurrence) {
        int end = Math.max(from, occurrence.position());
        return new Attending(from, until == null ? end : Math.min(until, end));
    }

    public boolean includes(Occurrence occurrence) {
        return occurrence.position() >= from && (until == null || occurrence.position() < until);
    }
}
