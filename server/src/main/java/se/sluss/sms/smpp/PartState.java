package se.sluss.sms.smpp;

import java.util.Locale;
import java.util.Optional;

/** The end of one message: SMPP 3.4, 5.2.28, without the states on the way there. */
enum PartState {
    DELIVERED,
    FAILED;

    /** From the word in the text of a receipt; operators cut it in different places. */
    static Optional<PartState> named(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "DELIVRD", "DELIVERED" -> Optional.of(DELIVERED);
            case "EXPIRED", "DELETED", "UNDELIV", "UNDELIVERABLE", "REJECTD", "REJECTED" -> Optional.of(FAILED);
            default -> Optional.empty();
        };
    }

    /** From the parameter {@code message_state}. */
    static Optional<PartState> numbered(int value) {
        return switch (value) {
            case 2 -> Optional.of(DELIVERED);
            case 3, 4, 5, 8 -> Optional.of(FAILED);
            default -> Optional.empty();
        };
    }
}
