package se.sluss.addin.draft;

import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.NewParticipant;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.Role;

/**
 * One row of participants as it is typed; nothing in it needs to make sense yet.
 *
 * @param personalNumber is not kept in the browser: whoever signs in again types it again
 * @param level above that of the meeting type, or empty
 * @param companionOf the position of the row beside whose person this one sits, or empty
 */
public record DraftParticipant(
        String name,
        String email,
        String mobile,
        String personalNumber,
        Means method,
        String level,
        Role role,
        String language,
        String companionOf) {

    public static DraftParticipant empty(Means method, String language) {
        return new DraftParticipant("", "", "", "", method, "", Role.PARTICIPANT, language, "");
    }

    static DraftParticipant read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new DraftParticipant(
                fields.string("name"),
                fields.string("email"),
                fields.string("mobile"),
                "",
                fields.constant("method", Means.values()),
                fields.string("level"),
                fields.constant("role", Role.values()),
                fields.string("language"),
                fields.string("companionOf"));
    }

    JsonObject json() {
        return new JsonObject()
                .with("name", name)
                .with("email", email)
                .with("mobile", mobile)
                .with("method", method.name())
                .with("level", level)
                .with("role", role.name())
                .with("language", language)
                .with("companionOf", companionOf);
    }

    DraftParticipant withMethod(Means other) {
        return new DraftParticipant(name, email, mobile, personalNumber, other, "", role, language, companionOf);
    }

    /** Whether nothing is typed. */
    public boolean isBlank() {
        return name.isEmpty() && email.isEmpty() && mobile.isEmpty() && personalNumber.isEmpty();
    }

    boolean isCompanion() {
        return method == Means.COMPANION;
    }

    /** What belongs to these means; what was typed for others is left out. */
    NewParticipant participant() {
        boolean electronic = method == Means.E_IDENTITY;
        return new NewParticipant(
                name.trim(),
                isCompanion() ? null : Draft.given(email),
                isCompanion() || method == Means.STAFF ? null : Draft.given(mobile),
                electronic ? Draft.given(personalNumber) : null,
                method,
                electronic ? Draft.given(level) : null,
                role,
                language,
                isCompanion() ? Draft.given(companionOf) : null);
    }
}
