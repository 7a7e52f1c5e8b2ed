package se.sluss.simulators.graph;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The type {@code dateTimeTimeZone}: local time with seven decimals beside the name of a zone, IANA or Windows. */
final class GraphTime {

    private static final DateTimeFormatter SEVEN_DECIMALS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSS", Locale.ROOT);
    private static final Map<String, String> WINDOWS = Map.of(
            "W. Europe Standard Time", "Europe/Berlin",
            "Central European Standard Time", "Europe/Warsaw",
            "Romance Standard Time", "Europe/Paris",
            "FLE Standard Time", "Europe/Kiev",
            "GMT Standard Time", "Europe/London",
            "Pacific Standard Time", "America/Los_Angeles",
            "Eastern Standard Time", "America/New_York");

    private GraphTime() {}

    static ZoneId zone(String name) {
        try {
            return ZoneId.of(WINDOWS.getOrDefault(name, name));
        } catch (DateTimeException unknown) {
            throw GraphError.of(
                    400, "TimeZoneNotSupportedException", "A time zone with the specified ID could not be found.");
        }
    }

    static Instant read(JsonNode json) {
        ZoneId zone = zone(json.path("timeZone").asString("UTC"));
        try {
            return LocalDateTime.parse(json.path("dateTime").asString(""))
                    .atZone(zone)
                    .toInstant();
        } catch (DateTimeException malformed) {
            throw GraphError.of(400, "ErrorPropertyValidationFailure", "At least one property failed validation.");
        }
    }

    static ObjectNode write(Instant instant, Preference preference) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("dateTime", SEVEN_DECIMALS.format(instant.atZone(preference.zone())));
        json.put("timeZone", preference.zoneName());
        return json;
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
}
