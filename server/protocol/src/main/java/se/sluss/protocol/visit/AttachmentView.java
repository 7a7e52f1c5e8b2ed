package se.sluss.protocol.visit;

import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * A file of the meeting.
 *
 * @param size in bytes
 */
public record AttachmentView(String id, String name, String mediaType, int size) {

    public static AttachmentView read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new AttachmentView(
                fields.string("id"),
                fields.string("name"),
                fields.string("mediaType"),
                fields.whole("size", 0, Integer.MAX_VALUE));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("id", id)
                .with("name", name)
                .with("mediaType", mediaType)
                .with("size", size);
    }
}
