package se.sluss.protocol.signal.fromserver;

import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.IceCandidate;

/** An ICE candidate from a peer in the room. */
public record Candidate(String from, IceCandidate candidate) implements ServerSignal {

    static final String TYPE = "candidate";

    static Candidate read(JsonFields fields) throws MalformedJson {
        return new Candidate(fields.string("from"), fields.required("candidate", IceCandidate::read));
    }

    @Override
    public JsonObject json() {
        return new JsonObject().with("type", TYPE).with("from", from).with("candidate", candidate.json());
    }
}
