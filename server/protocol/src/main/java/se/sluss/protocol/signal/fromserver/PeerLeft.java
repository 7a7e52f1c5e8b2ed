package se.sluss.protocol.signal.fromserver;

import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/** Somebody left the room. */
public record PeerLeft(String peer) implements ServerSignal {

    static final String TYPE = "peer-left";

    static PeerLeft read(JsonFields fields) throws MalformedJson {
        return new PeerLeft(fields.string("peer"));
    }

    @Override
    public JsonObject json() {
        return new JsonObject().with("type", TYPE).with("peer", peer);
    }
}
