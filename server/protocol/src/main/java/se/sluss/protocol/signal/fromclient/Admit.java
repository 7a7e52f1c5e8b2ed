package se.sluss.protocol.signal.fromclient;

import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.SignalLimits;

/** The leader lets one waiting person in. */
public record Admit(String person) implements ClientSignal {

    static final String TYPE = "admit";

    static Admit read(JsonFields fields) throws MalformedJson {
        return new Admit(fields.string("person", SignalLimits.ID));
    }

    @Override
    public JsonObject json() {
        return new JsonObject().with("type", TYPE).with("person", person);
    }
}
