package se.sluss.protocol.booking;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.Role;

/**
 * Somebody to invite; an address, a number, or both.
 *
 * @param name as the official knows the person; never in the mail
 * @param mobile in any form that can be read as a number of the organisation's country, or E.164
 * @param personalNumber personal identity number or coordination number; then nobody else can take the person's place
 * @param method by what means this person shall identify
 * @param assurance a level above that of the meeting type, such as {@code LOA4}
 * @param language of what is sent to the person, {@code sv} or {@code en}
 */
public record NewParticipant(
        String name,
        @Nullable String email,
        @Nullable String mobile,
        @Nullable String personalNumber,
        Means method,
        @Nullable String assurance,
        Role role,
        String language) {

    public static NewParticipant read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new NewParticipant(
                fields.string("name"),
                fields.optionalString("email"),
                fields.optionalString("mobile"),
                fields.optionalString("personalNumber"),
                fields.constant("method", Means.values()),
                fields.optionalString("assurance"),
                fields.constant("role", Role.values()),
                fields.string("language"));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("name", name)
                .with("email", email)
                .with("mobile", mobile)
                .with("personalNumber", personalNumber)
                .with("method", method.name())
                .with("assurance", assurance)
                .with("role", role.name())
                .with("language", language);
    }

    /** Cannot be printed. */
    @Override
    public String toString() {
        return "NewParticipant";
    }
}
