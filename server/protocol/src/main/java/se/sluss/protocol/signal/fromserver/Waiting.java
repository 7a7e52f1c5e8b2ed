package se.sluss.protocol.signal.fromserver;

import se.sluss.protocol.json.JsonObject;

/** In the lobby; the leader has been told. */
public record Waiting() implements ServerSignal {

    static final String TYPE = "waiting";

    @Override
    public JsonObject json() {
        return new JsonObject().with("type", TYPE);
    }
}
