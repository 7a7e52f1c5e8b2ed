package se.sluss.protocol.visit;

import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * Answers an invitation.
 *
 * @param token the fragment of the link in the mail
 */
public record AnswerInvitation(String token, Answer answer) {

    public static AnswerInvitation read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new AnswerInvitation(fields.string("token"), fields.constant("answer", Answer.values()));
    }

    public JsonObject json() {
        return new JsonObject().with("token", token).with("answer", answer.name());
    }
}
