package se.sluss.protocol.signal.fromserver;

import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.Peer;

/** Somebody came in and will send this page an offer. */
public record PeerEntered(Peer peer) implements ServerSignal {

    static final String TYPE = "peer-entered";

    static PeerEntered read(JsonFields fields) throws MalformedJson {
        return new PeerEntered(fields.required("peer", Peer::read));
    }

    @Override
    public JsonObject json() {
        return new JsonObject().with("type", TYPE).with("peer", peer.json());
    }
}
