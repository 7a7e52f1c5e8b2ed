package se.sluss.simulators.graph;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The type {@code dateTimeTimeZone}: local time with seven decimals beside the name of a zone, IANA or Windows. */
final class GraphTime {

    private static final DateTimeFormatter SEVEN_DECIMALS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSS", Locale.ROOT);

    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private GraphTime() {}

    static ZoneId zone(String name) {
        String iana = WindowsZones.iana(name);
        String id = iana == null ? name : iana;
        // Offsets and the like are no zones here, although Java would take them.
        if (!ZONES.contains(id)) {
            throw GraphError.of(
                    400, "TimeZoneNotSupportedException", "A time zone with the specified ID could not be found.");
        }
        return ZoneId.of(id);
    }

    /** A wall time that the clocks jump over is moved by the length of the jump; one that comes twice is the first. */
    static Instant read(JsonNode json) {
        return read(json, zone(json.path("timeZone").asString("UTC")));
    }

    /** The same by the rules of another zone than is named. */
    static Instant read(JsonNode json, ZoneId zone) {
        try {
            return LocalDateTime.parse(json.path("dateTime").asString(""))
                    .atZone(zone)
                    .toInstant();
        } catch (DateTimeException malformed) {
            throw invalid();
        }
    }

    static ObjectNode write(Instant instant, NamedZone zone) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("dateTime", SEVEN_DECIMALS.format(instant.atZone(zone.zone())));
        json.put("timeZone", zone.name());
        return json;
    }

    /** Refuses what is no time, and a zone that this tenant does not take. */
    static void check(JsonNode json, Profile profile) {
        read(json);
        if (!profile.takesZone(json.path("timeZone").asString("UTC"))) {
            throw invalid();
        }
    }

    /** A whole day begins and ends at midnight of its own zone. */
    static void checkMidnight(JsonNode json) {
        if (!json.path("dateTime").asString("").matches("[0-9-]{10}T00:00(:00(\\.0+)?)?")) {
            throw invalid();
        }
    }

    /** A boundary of a calendar view; without an offset it is UTC. */
    static Instant boundary(String text) {
        try {
            return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException malformed) {
            throw GraphError.of(400, "ErrorInvalidParameter", "The date and time of the view are not valid.");
        }
    }

    private static RuntimeException invalid() {
        return GraphError.of(400, "ErrorPropertyValidationFailure", "At least one property failed validation.");
    }
}
