package se.sluss.protocol.signal.fromclient;

import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.SignalLimits;

/** The leader refuses one waiting person. */
public record Refuse(String person) implements ClientSignal {

    static final String TYPE = "refuse";

    static Refuse read(JsonFields fields) throws MalformedJson {
        return new Refuse(fields.string("person", SignalLimits.ID));
    }

    @Override
    public JsonObject json() {
        return new JsonObject().with("type", TYPE).with("person", person);
    }
}
