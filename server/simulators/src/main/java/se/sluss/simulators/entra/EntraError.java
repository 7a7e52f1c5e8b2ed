package se.sluss.simulators.entra;

import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Refusal;
import tools.jackson.databind.node.JsonNodeFactory;

/** Errors as the token endpoint words them: an OAuth 2.0 code and a description that begins with an AADSTS number. */
final class EntraError {

    private EntraError() {}

    static Refusal of(int status, String error, int number, String text) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("error", error);
        body.put("error_description", "AADSTS" + number + ": " + text);
        body.putArray("error_codes").add(number);
        return new Refusal(Answer.json(status, body));
    }
}
