package se.sluss.protocol.visit;

import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * Says that the app has opened the page it was told to.
 *
 * @param nonce from the address of that page
 */
public record BankIdReturn(String nonce) {

    public static BankIdReturn read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new BankIdReturn(fields.string("nonce", 64));
    }

    public JsonObject json() {
        return new JsonObject().with("nonce", nonce);
    }
}
