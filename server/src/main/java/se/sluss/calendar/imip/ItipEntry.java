package se.sluss.calendar.imip;

import java.time.Instant;
import java.time.ZoneId;

/**
 * One version of the entry in a person's calendar.
 *
 * @param uid names the entry for ever
 * @param sequence 0 at first; one more with each change that asks for a new answer (RFC 5546, 2.1.4)
 * @param description with the personal link, where there is one
 */
public record ItipEntry(
        String uid, int sequence, String summary, String description, Instant startsAt, Instant endsAt, ZoneId zone) {

    /** Cannot be printed: its link is personal. */
    @Override
    public String toString() {
        return "ItipEntry " + uid + " version " + sequence;
    }
}
