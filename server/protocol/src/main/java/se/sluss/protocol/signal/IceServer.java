package se.sluss.protocol.signal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.JsonString;
import se.sluss.protocol.json.MalformedJson;

/**
 * A STUN or TURN server for the browser (RTCIceServer in the WebRTC specification).
 *
 * @param urls such as {@code turn:turn.example:3478?transport=udp}
 * @param username expiring user name of a TURN server
 * @param credential its password
 */
public record IceServer(
        List<String> urls,
        @Nullable String username,
        @Nullable String credential) {

    public static IceServer read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new IceServer(
                fields.strings("urls"), fields.optionalString("username"), fields.optionalString("credential"));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("urls", urls, JsonString::new)
                .with("username", username)
                .with("credential", credential);
    }
}
