package se.sluss.simulators.graph;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The attendees of an event. Addresses are compared without regard to case. */
final class Attendees {

    private Attendees() {}

    /** Their addresses, in the order of the event. */
    static Set<String> of(ObjectNode event) {
        var addresses = new LinkedHashSet<String>();
        event.path("attendees").forEach(attendee -> addresses.add(address(attendee)));
        return addresses;
    }

    /** Gives everybody a status who has none yet. */
    static void complete(ObjectNode event) {
        for (JsonNode attendee : event.path("attendees")) {
            if (attendee instanceof ObjectNode known && !known.has("status")) {
                known.putObject("status").put("response", "none").put("time", "0001-01-01T00:00:00Z");
            }
        }
    }

    /** What one of them sees: everybody, or only themselves where the organizer hides the list. */
    static ArrayNode seenBy(String address, ObjectNode event) {
        boolean hidden = event.path("hideAttendees").asBoolean(false);
        ArrayNode seen = event.arrayNode();
        for (JsonNode attendee : event.path("attendees")) {
            if (!hidden || address(attendee).equals(lower(address))) {
                seen.add(attendee.deepCopy());
            }
        }
        return seen;
    }

    static void answered(String address, ObjectNode event, String response, Instant now) {
        for (JsonNode attendee : event.path("attendees")) {
            if (attendee instanceof ObjectNode known && address(known).equals(lower(address))) {
                known.putObject("status").put("response", response).put("time", now.toString());
            }
        }
    }

    private static String address(JsonNode attendee) {
        return lower(attendee.path("emailAddress").path("address").asString(""));
    }

    private static String lower(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
