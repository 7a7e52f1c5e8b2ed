package se.sluss.protocol.visit;

import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * Somebody who takes part beside the visitor and does not identify.
 *
 * @param beside whether the visitor has said that this person is there
 */
public record CompanionView(String id, String name, boolean beside) {

    public static CompanionView read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new CompanionView(fields.string("id"), fields.string("name"), fields.bool("beside"));
    }

    public JsonObject json() {
        return new JsonObject().with("id", id).with("name", name).with("beside", beside);
    }
}
