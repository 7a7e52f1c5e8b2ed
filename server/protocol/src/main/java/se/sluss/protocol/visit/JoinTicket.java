package se.sluss.protocol.visit;

import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * The right to open one socket.
 *
 * @param ticket a JWS, good once
 * @param expiresAt until when
 */
public record JoinTicket(String ticket, String expiresAt) {

    public static JoinTicket read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new JoinTicket(fields.string("ticket"), fields.string("expiresAt"));
    }

    public JsonObject json() {
        return new JsonObject().with("ticket", ticket).with("expiresAt", expiresAt);
    }
}
