package se.sluss.protocol.booking;

import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * Where the booking form gets its token for the API.
 *
 * @param authority the Entra ID authority, such as {@code https://login.microsoftonline.com/<tenant>}
 * @param clientId the application registration of the form, a public client
 * @param scope the delegated permission to ask for, such as {@code api://<api>/Meeting.ReadWrite}
 */
public record SignInSettings(String authority, String clientId, String scope) {

    public static SignInSettings read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new SignInSettings(fields.string("authority"), fields.string("clientId"), fields.string("scope"));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("authority", authority)
                .with("clientId", clientId)
                .with("scope", scope);
    }
}
