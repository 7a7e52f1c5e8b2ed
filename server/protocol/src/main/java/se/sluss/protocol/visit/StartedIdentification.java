package se.sluss.protocol.visit;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * What to do next.
 *
 * @param hint where the code went, masked
 * @param expiresAt until when the code is good
 * @param resendAt from when a new code can be asked for
 * @param location where the browser goes to sign in, for {@link Method#ENTRA} and {@link Method#OIDC}
 */
public record StartedIdentification(
        Method method,
        @Nullable String hint,
        @Nullable String expiresAt,
        @Nullable String resendAt,
        @Nullable String location) {

    public static StartedIdentification read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new StartedIdentification(
                fields.constant("method", Method.values()),
                fields.optionalString("hint"),
                fields.optionalString("expiresAt"),
                fields.optionalString("resendAt"),
                fields.optionalString("location"));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("method", method.name())
                .with("hint", hint)
                .with("expiresAt", expiresAt)
                .with("resendAt", resendAt)
                .with("location", location);
    }
}
