package se.sluss.protocol.signal;

import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * Somebody who takes part beside another person and has not identified.
 *
 * @param beside whether that person says that they are there
 */
public record Companion(String name, boolean beside) {

    public static Companion read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new Companion(fields.string("name"), fields.bool("beside"));
    }

    public JsonObject json() {
        return new JsonObject().with("name", name).with("beside", beside);
    }
}
