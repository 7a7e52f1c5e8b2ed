package se.sluss.identification.bankid;

import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * Who has identified, kept until their browser asks for it. Cannot be printed.
 *
 * @param personalNumber twelve digits
 * @param orderRef by what BankID finds the identification again
 */
record Identified(String personalNumber, String name, String orderRef) {

    static Identified of(BankIdOrder order, Completion completion) {
        return new Identified(
                completion.user().personalNumber(),
                completion.user().name(),
                order.started().orderRef());
    }

    static Identified read(JsonFields fields) throws MalformedJson {
        return new Identified(fields.string("personalNumber"), fields.string("name"), fields.string("orderRef"));
    }

    JsonObject json() {
        return new JsonObject()
                .with("personalNumber", personalNumber)
                .with("name", name)
                .with("orderRef", orderRef);
    }

    @Override
    public String toString() {
        return "Identified";
    }
}
