package se.sluss.protocol.signal.fromserver;

import java.util.List;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.WaitingPerson;

/** Everybody who waits now, in order of arrival; sent to those who lead only. */
public record Lobby(List<WaitingPerson> waiting) implements ServerSignal {

    static final String TYPE = "lobby";

    static Lobby read(JsonFields fields) throws MalformedJson {
        return new Lobby(fields.list("waiting", WaitingPerson::read));
    }

    @Override
    public JsonObject json() {
        return new JsonObject().with("type", TYPE).with("waiting", waiting, WaitingPerson::json);
    }
}
