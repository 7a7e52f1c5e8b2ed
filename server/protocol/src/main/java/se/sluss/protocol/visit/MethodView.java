package se.sluss.protocol.visit;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * A way to identify that this visitor may use.
 *
 * @param hint where a code would go, masked such as {@code •• •• 06}
 */
public record MethodView(Method method, @Nullable String hint) {

    public static MethodView read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new MethodView(fields.constant("method", Method.values()), fields.optionalString("hint"));
    }

    public JsonObject json() {
        return new JsonObject().with("method", method.name()).with("hint", hint);
    }
}
