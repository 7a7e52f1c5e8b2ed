package se.sluss.identification.bankid;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * Everything that an order is asked for with, kept so that it can be asked for again. Cannot be printed.
 *
 * @param device names the browser to BankID and to nobody else
 * @param text what the person reads in the app, as Markdown
 * @param returnUrl what the app opens; nothing where it cannot find back to the browser
 * @param personalNumber who alone may identify
 */
record OrderRequest(
        Place place,
        String endUserIp,
        String userAgent,
        String device,
        String text,
        @Nullable String returnUrl,
        @Nullable String personalNumber) {

    static OrderRequest read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new OrderRequest(
                new Place(fields.bool("sameDevice"), fields.bool("computer")),
                fields.string("endUserIp"),
                fields.string("userAgent"),
                fields.string("device"),
                fields.string("text"),
                fields.optionalString("returnUrl"),
                fields.optionalString("personalNumber"));
    }

    JsonObject json() {
        return new JsonObject()
                .with("sameDevice", place.sameDevice())
                .with("computer", place.computer())
                .with("endUserIp", endUserIp)
                .with("userAgent", userAgent)
                .with("device", device)
                .with("text", text)
                .with("returnUrl", returnUrl)
                .with("personalNumber", personalNumber);
    }

    @Override
    public String toString() {
        return "OrderRequest";
    }
}
