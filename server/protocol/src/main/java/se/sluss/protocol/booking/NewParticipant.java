package se.sluss.protocol.booking;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.Role;

/**
 * Somebody to invite; an address, a number, or both. Whoever comes beside another person has neither.
 *
 * @param name as the official knows the person; never in the mail
 * @param mobile in any form that can be read as a number of the organisation's country, or E.164
 * @param personalNumber personal identity number or coordination number; then nobody else can take the person's place
 * @param method by what means this person shall identify
 * @param assurance a level above that of the meeting type, such as {@code LOA4}
 * @param language of what is sent to the person, {@code sv} or {@code en}
 * @param companionOf beside whom this person sits, who does not identify: the position of that person in the same list,
 *     counted from 0, or the id of somebody who is in the meeting already
 */
public record NewParticipant(
        String name,
        @Nullable String email,
        @Nullable String mobile,
        @Nullable String personalNumber,
        Means method,
        @Nullable String assurance,
        Role role,
        String language,
        @Nullable String companionOf) {

    /** Somebody who comes alone. */
    public NewParticipant(
            String name,
            @Nullable String email,
            @Nullable String mobile,
            @Nullable String personalNumber,
            Means method,
            @Nullable String assurance,
            Role role,
            String language) {
        this(name, email, mobile, personalNumber, method, assurance, role, language, null);
    }

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
                fields.string("language"),
                fields.optionalString("companionOf"));
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
                .with("language", language)
                .with("companionOf", companionOf);
    }

    /** Cannot be printed. */
    @Override
    public String toString() {
        return "NewParticipant";
    }
}
