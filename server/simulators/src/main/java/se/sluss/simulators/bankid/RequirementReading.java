package se.sluss.simulators.bankid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The conditions of an order.
 *
 * @param personalNumber who alone may complete it
 * @param risk the highest accepted
 */
record RequirementReading(Optional<String> personalNumber, Optional<Risk> risk) {

    private static final List<String> CARD_POLICIES = List.of("1.2.752.78.1.2", "1.2.3.4.10");

    static RequirementReading of(JsonNode requirement) {
        Optional<String> number = AuthReading.text(requirement, "personalNumber");
        AuthReading.require(number.map(RequirementReading::isPersonalNumber).orElse(true), "personalNumber");
        checkCardReader(requirement);
        return new RequirementReading(
                number, AuthReading.text(requirement, "risk").map(RequirementReading::risk));
    }

    private static void checkCardReader(JsonNode requirement) {
        Optional<String> reader = AuthReading.text(requirement, "cardReader");
        boolean onCard = requirement.path("certificatePolicies").values().stream()
                .anyMatch(policy -> CARD_POLICIES.contains(policy.asString()));
        AuthReading.require(
                reader.isEmpty() || (onCard && List.of("class1", "class2").contains(reader.orElseThrow())),
                "cardReader");
    }

    private static Risk risk(String text) {
        return Arrays.stream(new Risk[] {Risk.LOW, Risk.MODERATE})
                .filter(risk -> risk.onTheWire().equals(text))
                .findFirst()
                .orElseThrow(() -> BankIdError.invalid("Incorrect risk"));
    }

    /** Twelve digits whose last is the Luhn digit of the nine before it. */
    private static boolean isPersonalNumber(String number) {
        if (!number.matches("[0-9]{12}")) {
            return false;
        }
        int sum = 0;
        for (int i = 2; i < 12; i++) {
            int product = (number.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }
}
