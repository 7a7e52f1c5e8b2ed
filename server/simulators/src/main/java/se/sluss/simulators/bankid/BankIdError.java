package se.sluss.simulators.bankid;

import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Refusal;
import tools.jackson.databind.node.JsonNodeFactory;

/** Errors as the API words them: a code for programs, and details for whoever writes them. */
public final class BankIdError {

    private BankIdError() {}

    /** An error to order from the simulator's faults, such as 503 {@code Maintenance}. */
    public static Answer answer(int status, String code, String details) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("errorCode", code);
        body.put("details", details);
        return Answer.json(status, body);
    }

    static Refusal of(int status, String code, String details) {
        return new Refusal(answer(status, code, details));
    }

    static Refusal invalid(String details) {
        return of(400, "invalidParameters", details);
    }

    static Refusal noSuchOrder() {
        return invalid("No such order");
    }
}
