package se.sluss.official;

import org.jspecify.annotations.Nullable;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;

/** Gathers everything that is wrong in one request, so that a person can put it right in one go. */
final class FieldErrors {

    private Refusal refusal = Refusal.of(ErrorCode.NOT_VALID);

    void add(String field, String message) {
        refusal = refusal.field(field, message);
    }

    void addIf(boolean wrong, String field, String message) {
        if (wrong) {
            add(field, message);
        }
    }

    boolean isEmpty() {
        return refusal.errors().isEmpty();
    }

    /** A text that must be there and has a longest length. */
    void text(String field, String value, int longest) {
        addIf(value.isBlank(), field, "is missing");
        optionalText(field, value, longest);
    }

    void optionalText(String field, @Nullable String value, int longest) {
        addIf(value != null && value.length() > longest, field, "is longer than " + longest + " characters");
    }

    /** Refuses the request if anything was wrong. */
    void refuseIfAny() {
        if (!isEmpty()) {
            throw refusal;
        }
    }
}
