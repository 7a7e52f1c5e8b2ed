package se.sluss.protocol.booking;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.visit.Method;

/**
 * Somebody to invite; an address, a number, or both.
 *
 * @param name as the official knows the person; never in the mail
 * @param mobile in any form that can be read as a number of the organisation's country, or E.164
 * @param method how this person shall identify
 * @param language of what is sent to the person, {@code sv} or {@code en}
 */
public record NewParticipant(
        String name, @Nullable String email, @Nullable String mobile, Method method, Role role, String language) {

    public static NewParticipant read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new NewParticipant(
                fields.string("name"),
                fields.optionalString("email"),
                fields.optionalString("mobile"),
                fields.constant("method", Method.values()),
                fields.constant("role", Role.values()),
                fields.string("language"));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("name", name)
                .with("email", email)
                .with("mobile", mobile)
                .with("method", method.name())
                .with("role", role.name())
                .with("language", language);
    }
}
