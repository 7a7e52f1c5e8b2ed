package se.sluss.addin.draft;

import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.NewParticipant;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.Role;

/** One row of participants as it is typed; nothing in it needs to make sense yet. */
public record DraftParticipant(String name, String email, String mobile, Means method, String language) {

    public static DraftParticipant empty(Means method, String language) {
        return new DraftParticipant("", "", "", method, language);
    }

    static DraftParticipant read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new DraftParticipant(
                fields.string("name"),
                fields.string("email"),
                fields.string("mobile"),
                fields.constant("method", Means.values()),
                fields.string("language"));
    }

    JsonObject json() {
        return new JsonObject()
                .with("name", name)
                .with("email", email)
                .with("mobile", mobile)
                .with("method", method.name())
                .with("language", language);
    }

    DraftParticipant withMethod(Means other) {
        return new DraftParticipant(name, email, mobile, other, language);
    }

    NewParticipant participant() {
        return new NewParticipant(
                name.trim(), Draft.given(email), Draft.given(mobile), null, method, null, Role.PARTICIPANT, language);
    }
}
