package se.sluss.protocol.visit;

import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/** Starts to identify with one of the offered methods. */
public record StartIdentification(Method method) {

    public static StartIdentification read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new StartIdentification(fields.constant("method", Method.values()));
    }

    public JsonObject json() {
        return new JsonObject().with("method", method.name());
    }
}
