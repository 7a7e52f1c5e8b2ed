package se.sluss.meeting;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which occurrences of a series a participant belongs to.
 *
 * @param from position of the first one
 * @param until position of the first one that no longer belongs to it; nothing for somebody who stays to the end
 * @param absent positions of those in between that do not belong to it
 */
public record Attending(int from, @Nullable Integer until, Set<Integer> absent) {

    public static final Attending ALL = new Attending(0, null, Set.of());

    public Attending {
        absent = Set.copyOf(absent);
    }

    public static Attending from(Occurrence occurrence) {
        return new Attending(occurrence.position(), null, Set.of());
    }

    /** That one and no other. */
    public static Attending only(Occurrence occurrence) {
        return new Attending(occurrence.position(), occurrence.position() + 1, Set.of());
    }

    /** The same, without that occurrence and all later ones. */
    public Attending endingBefore(Occurrence occurrence) {
        int end = Math.max(from, occurrence.position());
        return new Attending(from, until == null ? end : Math.min(until, end), absent);
    }

    /** The same, without that occurrence. */
    public Attending without(Occurrence occurrence) {
        var more = new TreeSet<>(absent);
        more.add(occurrence.position());
        return new Attending(from, until, more);
    }

    public boolean includes(Occurrence occurrence) {
        int position = occurrence.position();
        return position >= from && (until == null || position < until) && !absent.contains(position);
    }
}
