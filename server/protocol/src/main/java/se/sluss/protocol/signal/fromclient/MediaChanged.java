package se.sluss.protocol.signal.fromclient;

import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/** Tells the room that this person turned microphone or camera on or off. */
public record MediaChanged(boolean microphone, boolean camera) implements ClientSignal {

    static final String TYPE = "media-changed";

    static MediaChanged read(JsonFields fields) throws MalformedJson {
        return new MediaChanged(fields.bool("microphone"), fields.bool("camera"));
    }

    @Override
    public JsonObject json() {
        return new JsonObject()
                .with("type", TYPE)
                .with("microphone", microphone)
                .with("camera", camera);
    }
}
