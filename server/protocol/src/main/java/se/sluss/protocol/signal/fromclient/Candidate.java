package se.sluss.protocol.signal.fromclient;

import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.IceCandidate;
import se.sluss.protocol.signal.SignalLimits;

/** An ICE candidate for one peer in the room, trickled (RFC 8838). */
public record Candidate(String to, IceCandidate candidate) implements ClientSignal {

    static final String TYPE = "candidate";

    static Candidate read(JsonFields fields) throws MalformedJson {
        return new Candidate(fields.string("to", SignalLimits.ID), fields.required("candidate", IceCandidate::read));
    }

    @Override
    public JsonObject json() {
        return new JsonObject().with("type", TYPE).with("to", to).with("candidate", candidate.json());
    }
}
