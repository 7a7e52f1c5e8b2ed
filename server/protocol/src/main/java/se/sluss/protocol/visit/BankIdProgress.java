package se.sluss.protocol.visit;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * What the page shows of an identification with BankID at this moment.
 *
 * @param picture the QR code of this second as a {@code data:} address, while there is one to scan
 * @param startToken opens the app on this device; only where the person chose this device
 */
public record BankIdProgress(
        BankIdState state,
        BankIdMessage message,
        @Nullable String picture,
        @Nullable String startToken) {

    public static BankIdProgress read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new BankIdProgress(
                fields.constant("state", BankIdState.values()),
                fields.constant("message", BankIdMessage.values()),
                fields.optionalString("picture"),
                fields.optionalString("startToken"));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("state", state.name())
                .with("message", message.name())
                .with("picture", picture)
                .with("startToken", startToken);
    }
}
