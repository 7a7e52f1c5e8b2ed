package se.sluss.protocol.signal.fromserver;

import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * The conversation is over and the socket closes; coming back needs what the code says.
 *
 * @param code an {@link se.sluss.protocol.ErrorCode} on the wire
 */
public record Ended(String code) implements ServerSignal {

    static final String TYPE = "ended";

    static Ended read(JsonFields fields) throws MalformedJson {
        return new Ended(fields.string("code"));
    }

    @Override
    public JsonObject json() {
        return new JsonObject().with("type", TYPE).with("code", code);
    }
}
