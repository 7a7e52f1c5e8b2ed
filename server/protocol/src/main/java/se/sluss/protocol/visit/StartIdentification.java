package se.sluss.protocol.visit;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * Starts to identify with one of the offered methods.
 *
 * @param provider as offered
 * @param mode for {@link Method#BANKID} only
 */
public record StartIdentification(
        Method method, @Nullable String provider, @Nullable BankIdMode mode) {

    /** With a method that needs no more. */
    public StartIdentification(Method method) {
        this(method, null, null);
    }

    public static StartIdentification read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new StartIdentification(
                fields.constant("method", Method.values()),
                fields.optionalString("provider"),
                fields.optionalConstant("mode", BankIdMode.values()));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("method", method.name())
                .with("provider", provider)
                .with("mode", mode == null ? null : mode.name());
    }
}
