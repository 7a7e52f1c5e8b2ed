package se.sluss.calendar.watch;

import java.util.Set;

/**
 * What changed in a calendar.
 *
 * @param events ids of events that were written, changed or deleted
 * @param link to ask with the next time
 * @param anew whether it had to begin anew, so that events may be gone without being named
 */
public record Changes(Set<String> events, String link, boolean anew) {

    /** Cannot be printed: the link names a mailbox. */
    @Override
    public String toString() {
        return "Changes";
    }
}
