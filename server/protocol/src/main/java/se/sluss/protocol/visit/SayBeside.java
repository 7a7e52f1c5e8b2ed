package se.sluss.protocol.visit;

import java.util.List;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * Says who sits beside the visitor now.
 *
 * @param companions ids of all who do; the others do not
 */
public record SayBeside(List<String> companions) {

    public static SayBeside read(Json json) throws MalformedJson {
        return new SayBeside(JsonFields.of(json).strings("companions"));
    }

    public JsonObject json() {
        return new JsonObject().withStrings("companions", companions);
    }
}
