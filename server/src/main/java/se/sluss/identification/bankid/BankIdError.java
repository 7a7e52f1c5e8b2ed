package se.sluss.identification.bankid;

import java.util.Arrays;
import se.sluss.protocol.visit.BankIdMessage;

/** The {@code errorCode} of BankID, and two failures of the way there. */
enum BankIdError {
    ALREADY_IN_PROGRESS("alreadyInProgress", BankIdMessage.ALREADY_IN_PROGRESS),
    INVALID_PARAMETERS("invalidParameters", BankIdMessage.SOMETHING_WRONG),
    CANCELED("canceled", BankIdMessage.CANCELLED),
    UNAUTHORIZED("unauthorized", BankIdMessage.SOMETHING_WRONG),
    NOT_FOUND("notFound", BankIdMessage.SOMETHING_WRONG),
    METHOD_NOT_ALLOWED("methodNotAllowed", BankIdMessage.SOMETHING_WRONG),
    REQUEST_TIMEOUT("requestTimeout", BankIdMessage.SOMETHING_WRONG),
    UNSUPPORTED_MEDIA_TYPE("unsupportedMediaType", BankIdMessage.SOMETHING_WRONG),
    TOO_MANY_REQUESTS("tooManyRequests", BankIdMessage.SOMETHING_WRONG),
    INTERNAL_ERROR("internalError", BankIdMessage.SOMETHING_WRONG),
    MAINTENANCE("maintenance", BankIdMessage.SOMETHING_WRONG),
    /** BankID cannot be reached, or does not answer in time. */
    UNREACHABLE("", BankIdMessage.SOMETHING_WRONG),
    /** An answer that is none of those above, such as a page of a proxy. */
    UNKNOWN("", BankIdMessage.SOMETHING_WRONG);

    private final String code;
    private final BankIdMessage message;

    BankIdError(String code, BankIdMessage message) {
        this.code = code;
        this.message = message;
    }

    /** What people are told. */
    BankIdMessage message() {
        return message;
    }

    /** Whether the same request may succeed in a moment; the others are not tried again by themselves. */
    boolean passes() {
        return this == MAINTENANCE || this == TOO_MANY_REQUESTS || this == UNREACHABLE;
    }

    /** The error of a code as BankID writes it, which is not always in the same case. */
    static BankIdError of(String code) {
        return Arrays.stream(values())
                .filter(error -> !error.code.isEmpty() && error.code.equalsIgnoreCase(code))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
