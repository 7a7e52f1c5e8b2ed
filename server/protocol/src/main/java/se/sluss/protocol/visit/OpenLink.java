package se.sluss.protocol.visit;

import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * Opens a personal link.
 *
 * @param token the fragment of the link
 */
public record OpenLink(String token) {

    public static OpenLink read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new OpenLink(fields.string("token"));
    }

    public JsonObject json() {
        return new JsonObject().with("token", token);
    }
}
