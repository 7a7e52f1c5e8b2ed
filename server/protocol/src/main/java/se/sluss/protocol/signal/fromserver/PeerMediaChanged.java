package se.sluss.protocol.signal.fromserver;

import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/** Somebody turned microphone or camera on or off. */
public record PeerMediaChanged(String peer, boolean microphone, boolean camera) implements ServerSignal {

    static final String TYPE = "peer-media-changed";

    static PeerMediaChanged read(JsonFields fields) throws MalformedJson {
        return new PeerMediaChanged(fields.string("peer"), fields.bool("microphone"), fields.bool("camera"));
    }

    @Override
    public JsonObject json() {
        return new JsonObject()
                .with("type", TYPE)
                .with("peer", peer)
                .with("microphone", microphone)
                .with("camera", camera);
    }
}
