package se.sluss.calendar.graph;

import java.util.Set;

/** What Graph says about names of time zones. It knows those of Windows and most of IANA's. */
final class GraphZones {

    private static final Set<String> REFUSALS =
            Set.of("TimeZoneNotSupportedException", "ErrorPropertyValidationFailure", "ErrorTimeZone");

    private GraphZones() {}

    /** Whether an error of that code may mean that the zone is one that Graph does not know. */
    static boolean isRefusal(String code) {
        return REFUSALS.contains(code);
    }
}
