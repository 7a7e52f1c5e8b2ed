package se.sluss.calendar.graph;

import com.microsoft.graph.models.Event;
import com.microsoft.kiota.ApiException;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.sluss.calendar.EntryTime;

/**
 * Writes the times of an event under one name of their zone after the other, until Graph knows the name and means the same
 * instants by it. Its rules of a zone may be older than ours; in UTC there is nothing to disagree about.
 */
final class ZonedTimes {

    private static final Set<String> REFUSALS =
            Set.of("TimeZoneNotSupportedException", "ErrorPropertyValidationFailure", "ErrorTimeZone");

    private final EntryTime time;

    ZonedTimes(EntryTime time) {
        this.time = time;
    }

    /** @param attempt writes them under one name; the answer is the event as it stands then */
    @Nullable
    Event write(Function<ZoneName, @Nullable Event> attempt) {
        var names = new ArrayDeque<>(ZoneName.of(time));
        while (names.size() > 1) {
            try {
                Event written = attempt.apply(names.remove());
                if (!isElsewhere(written)) {
                    return written;
                }
            } catch (ApiException e) {
                if (!REFUSALS.contains(GraphFailures.code(e))) {
                    throw e;
                }
            }
        }
        return attempt.apply(names.remove());
    }

    private boolean isElsewhere(@Nullable Event written) {
        return written != null
                && GraphEvent.time(written).filter(seen -> !isAt(seen)).isPresent();
    }

    private boolean isAt(EntryTime seen) {
        return seen.startsAt().equals(time.startsAt()) && seen.endsAt().equals(time.endsAt());
    }
}
