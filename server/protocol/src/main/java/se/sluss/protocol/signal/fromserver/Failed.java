package se.sluss.protocol.signal.fromserver;

import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * Something this page asked for was refused; the conversation goes on.
 *
 * @param code an {@link se.sluss.protocol.ErrorCode} on the wire
 */
public record Failed(String code) implements ServerSignal {

    static final String TYPE = "failed";

    static Failed read(JsonFields fields) throws MalformedJson {
        return new Failed(fields.string("code"));
    }

    @Override
    public JsonObject json() {
        return new JsonObject().with("type", TYPE).with("code", code);
    }
}
