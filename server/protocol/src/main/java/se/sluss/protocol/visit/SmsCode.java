package se.sluss.protocol.visit;

import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/** The code that the person typed: six digits. */
public record SmsCode(String code) {

    public static SmsCode read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new SmsCode(fields.string("code"));
    }

    public JsonObject json() {
        return new JsonObject().with("code", code);
    }
}
