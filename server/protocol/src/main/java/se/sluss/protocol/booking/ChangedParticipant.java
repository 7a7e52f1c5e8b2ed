package se.sluss.protocol.booking;

import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * What shall stand about a participant from now on. Whoever gets another address, or a number in place of one, is invited
 * anew, and what was sent to the old address is worth nothing any more.
 */
public record ChangedParticipant(String id, NewParticipant now) {

    public static ChangedParticipant read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new ChangedParticipant(fields.string("id"), fields.required("now", NewParticipant::read));
    }

    public JsonObject json() {
        return new JsonObject().with("id", id).with("now", now.json());
    }
}
