package se.sluss.protocol.signal.fromclient;

import se.sluss.protocol.json.JsonObject;

/** Leaves the lobby or the room for good; a socket that merely closes may come back. */
public record Leave() implements ClientSignal {

    static final String TYPE = "leave";

    @Override
    public JsonObject json() {
        return new JsonObject().with("type", TYPE);
    }
}
