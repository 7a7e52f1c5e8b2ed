package se.sluss.identification.bankid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sluss.protocol.visit.BankIdMessage;

class BankIdErrorTests {

    @ParameterizedTest
    @CsvSource({
        "alreadyInProgress, ALREADY_IN_PROGRESS, ALREADY_IN_PROGRESS, false",
        "invalidParameters, INVALID_PARAMETERS, SOMETHING_WRONG, false",
        "canceled, CANCELED, CANCELLED, false",
        "unauthorized, UNAUTHORIZED, SOMETHING_WRONG, false",
        "notFound, NOT_FOUND, SOMETHING_WRONG, false",
        "methodNotAllowed, METHOD_NOT_ALLOWED, SOMETHING_WRONG, false",
        "requestTimeout, REQUEST_TIMEOUT, SOMETHING_WRONG, false",
        "unsupportedMediaType, UNSUPPORTED_MEDIA_TYPE, SOMETHING_WRONG, false",
        "tooManyRequests, TOO_MANY_REQUESTS, SOMETHING_WRONG, true",
        "internalError, INTERNAL_ERROR, SOMETHING_WRONG, false",
        "Maintenance, MAINTENANCE, SOMETHING_WRONG, true",
        "somethingNew, UNKNOWN, SOMETHING_WRONG, false"
    })
    void saysWhatBankIdRecommendsAndWhetherItPasses(
            String code, BankIdError error, BankIdMessage message, boolean passes) {
        assertThat(BankIdError.of(code)).isEqualTo(error);
        assertThat(error.message()).isEqualTo(message);
        assertThat(error.passes()).isEqualTo(passes);
    }

    @Test
    void doesNotTakeAnEmptyCodeForOneOfOurOwn() {
        assertThat(BankIdError.of("")).isEqualTo(BankIdError.UNKNOWN);
    }
}
