package se.sluss.calendar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was written, where it is.
 *
 * @param event its id, when that is known; it can be found by the booking too
 */
public record PlacedEntry(
        UUID booking, String mailbox, @Nullable String event) {

    /** Cannot be printed: it names a mailbox. */
    @Override
    public String toString() {
        return "PlacedEntry " + booking;
    }
}
