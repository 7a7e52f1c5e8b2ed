package se.sluss.protocol.signal.fromclient;

import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.SignalLimits;

/** An SDP offer (RFC 8866, RFC 8829) for one peer in the room. */
public record Offer(String to, String sdp) implements ClientSignal {

    static final String TYPE = "offer";

    static Offer read(JsonFields fields) throws MalformedJson {
        return new Offer(fields.string("to", SignalLimits.ID), fields.string("sdp", SignalLimits.SDP));
    }

    @Override
    public JsonObject json() {
        return new JsonObject().with("type", TYPE).with("to", to).with("sdp", sdp);
    }
}
