package se.sluss.protocol.signal.fromclient;

import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.SignalLimits;

/**
 * The leader lets somebody try again who failed too many times.
 *
 * @param notice id of the notice
 */
public record Unlock(String notice) implements ClientSignal {

    static final String TYPE = "unlock";

    static Unlock read(JsonFields fields) throws MalformedJson {
        return new Unlock(fields.string("notice", SignalLimits.ID));
    }

    @Override
    public JsonObject json() {
        return new JsonObject().with("type", TYPE).with("notice", notice);
    }
}
