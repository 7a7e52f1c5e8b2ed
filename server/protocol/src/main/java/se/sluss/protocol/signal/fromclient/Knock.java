package se.sluss.protocol.signal.fromclient;

import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/** Asks to come in: into the lobby, or straight into the room for those who are admitted or lead. */
public record Knock(boolean microphone, boolean camera) implements ClientSignal {

    static final String TYPE = "knock";

    static Knock read(JsonFields fields) throws MalformedJson {
        return new Knock(fields.bool("microphone"), fields.bool("camera"));
    }

    @Override
    public JsonObject json() {
        return new JsonObject()
                .with("type", TYPE)
                .with("microphone", microphone)
                .with("camera", camera);
    }
}
