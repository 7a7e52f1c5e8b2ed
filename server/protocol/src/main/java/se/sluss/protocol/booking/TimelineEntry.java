package se.sluss.protocol.booking;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * Something that happened to one participant.
 *
 * @param event such as {@code SENT} or {@code ACCEPTED}
 * @param at RFC 3339 instant
 * @param detail a word more, such as the level of an identification
 */
public record TimelineEntry(
        String event, String at, @Nullable String detail) {

    public static TimelineEntry read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new TimelineEntry(fields.string("event"), fields.string("at"), fields.optionalString("detail"));
    }

    public JsonObject json() {
        return new JsonObject().with("event", event).with("at", at).with("detail", detail);
    }
}
