package se.sluss.simulators.graph;

import java.time.Instant;

/**
 * An event as it stands in the calendar.
 *
 * @param id the immutable one
 * @param body HTML or plain text
 * @param sensitivity such as {@code private}
 * @param attendees how many
 */
public record EventView(
        String id,
        String transactionId,
        String subject,
        String body,
        String location,
        Instant start,
        Instant end,
        String sensitivity,
        String showAs,
        int attendees) {

    static EventView of(Item item) {
        var json = item.json();
        return new EventView(
                item.immutableId(),
                item.text("transactionId"),
                item.text("subject"),
                json.path("body").path("content").asString(""),
                json.path("location").path("displayName").asString(""),
                GraphTime.read(json.path("start")),
                GraphTime.read(json.path("end")),
                item.text("sensitivity"),
                item.text("showAs"),
                json.path("attendees").size());
    }
}
