package se.sluss.identification.bankid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sluss.protocol.visit.BankIdMessage;

class HintTests {

    private static final Place ELSEWHERE = new Place(false, true);
    private static final Place COMPUTER = new Place(true, true);
    private static final Place PHONE = new Place(true, false);

    @ParameterizedTest
    @CsvSource({
        "outstandingTransaction, START_APP, STARTING_APP, STARTING_APP",
        "noClient, START_APP, START_APP, START_APP",
        "started, SEARCHING_ON_COMPUTER, SEARCHING_ON_COMPUTER, SEARCHING_ON_DEVICE",
        "userMrtd, SCAN_DOCUMENT, SCAN_DOCUMENT, SCAN_DOCUMENT",
        "userFace, RECOGNISE_FACE, RECOGNISE_FACE, RECOGNISE_FACE",
        "userStepUp, CHOOSE_CONFIRMATION, CHOOSE_CONFIRMATION, CHOOSE_CONFIRMATION",
        "userCallConfirm, IN_PROGRESS, IN_PROGRESS, IN_PROGRESS",
        "processing, IN_PROGRESS, IN_PROGRESS, IN_PROGRESS",
        "userSign, ENTER_CODE, ENTER_CODE, ENTER_CODE",
        "somethingNew, IN_PROGRESS, IN_PROGRESS, IN_PROGRESS"
    })
    void saysWhatBankIdRecommendsWhileItGoesOn(
            String hint, BankIdMessage elsewhere, BankIdMessage computer, BankIdMessage phone) {
        assertThat(Hint.pending(hint, ELSEWHERE)).isEqualTo(elsewhere);
        assertThat(Hint.pending(hint, COMPUTER)).isEqualTo(computer);
        assertThat(Hint.pending(hint, PHONE)).isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource({
        "expiredTransaction, NO_ANSWER, NO_ANSWER",
        "certificateErr, BANKID_NOT_VALID, BANKID_NOT_VALID",
        "userCancel, CANCELLED_BY_PERSON, CANCELLED_BY_PERSON",
        "cancelled, CANCELLED, CANCELLED",
        "startFailed, QR_NOT_READ, NO_APP",
        "mrtdVerificationFailed, DOCUMENT_REFUSED, DOCUMENT_REFUSED",
        "facialRecognitionFailed, FACE_NOT_RECOGNISED, FACE_NOT_RECOGNISED",
        "nfcNotSupportedByDevice, NO_DOCUMENT_READER, NO_DOCUMENT_READER",
        "multipleBankIdsOnDevice, SEVERAL_BANKIDS, SEVERAL_BANKIDS",
        "stepUpFailed, NOT_CONFIRMED, NOT_CONFIRMED",
        "userDeclinedCall, SOMETHING_WRONG, SOMETHING_WRONG",
        "notSupportedByUserApp, SOMETHING_WRONG, SOMETHING_WRONG",
        "transactionRiskBlocked, SOMETHING_WRONG, SOMETHING_WRONG",
        "somethingNew, SOMETHING_WRONG, SOMETHING_WRONG"
    })
    void saysWhatBankIdRecommendsWhenItHasFailed(String hint, BankIdMessage elsewhere, BankIdMessage here) {
        assertThat(Hint.failed(hint, ELSEWHERE)).isEqualTo(elsewhere);
        assertThat(Hint.failed(hint, PHONE)).isEqualTo(here);
    }
}
