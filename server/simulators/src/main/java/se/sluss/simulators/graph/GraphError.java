package se.sluss.simulators.graph;

import java.util.UUID;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Refusal;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Errors as Graph words them: {@code {"error":{"code","message","innerError"}}}. */
final class GraphError {

    private GraphError() {}

    static Refusal of(int status, String code, String message) {
        return new Refusal(answer(status, code, message));
    }

    static Refusal itemNotFound() {
        return of(404, "ErrorItemNotFound", "The specified object was not found in the store.");
    }

    static Answer answer(int status, String code, String message) {
        return Answer.json(status, body(code, message));
    }

    static ObjectNode body(String code, String message) {
        var body = JsonNodeFactory.instance.objectNode();
        var error = body.putObject("error");
        error.put("code", code);
        error.put("message", message);
        var inner = error.putObject("innerError");
        inner.put("request-id", UUID.randomUUID().toString());
        inner.put("client-request-id", UUID.randomUUID().toString());
        return body;
    }
}
