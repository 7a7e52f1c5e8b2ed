package se.sluss.protocol.signal.fromserver;

import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/** An SDP answer from a peer in the room. */
public record Answer(String from, String sdp) implements ServerSignal {

    static final String TYPE = "answer";

    static Answer read(JsonFields fields) throws MalformedJson {
        return new Answer(fields.string("from"), fields.string("sdp"));
    }

    @Override
    public JsonObject json() {
        return new JsonObject().with("type", TYPE).with("from", from).with("sdp", sdp);
    }
}
