package se.sluss.protocol.signal.fromclient;

import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.SignalLimits;

/** An SDP answer (RFC 8866, RFC 8829) to the offer of one peer in the room. */
public record Answer(String to, String sdp) implements ClientSignal {

    static final String TYPE = "answer";

    static Answer read(JsonFields fields) throws MalformedJson {
        return new Answer(fields.string("to", SignalLimits.ID), fields.string("sdp", SignalLimits.SDP));
    }

    @Override
    public JsonObject json() {
        return new JsonObject().with("type", TYPE).with("to", to).with("sdp", sdp);
    }
}
