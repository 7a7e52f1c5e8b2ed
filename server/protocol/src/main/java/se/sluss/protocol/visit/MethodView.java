package se.sluss.protocol.visit;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * A way to identify that this visitor may use.
 *
 * @param provider which of several providers of the method it is; to be given back when it is chosen
 * @param name what people call it, such as {@code Freja}, where the method alone does not tell
 * @param hint where a code would go, masked such as {@code •• •• 06}
 */
public record MethodView(
        Method method,
        @Nullable String provider,
        @Nullable String name,
        @Nullable String hint) {

    public static MethodView read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new MethodView(
                fields.constant("method", Method.values()),
                fields.optionalString("provider"),
                fields.optionalString("name"),
                fields.optionalString("hint"));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("method", method.name())
                .with("provider", provider)
                .with("name", name)
                .with("hint", hint);
    }
}
