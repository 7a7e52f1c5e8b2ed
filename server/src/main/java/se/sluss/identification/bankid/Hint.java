package se.sluss.identification.bankid;

import se.sluss.protocol.visit.BankIdMessage;

/** The {@code hintCode} of an answer to {@code /collect}, and what BankID recommends to tell people about it. */
final class Hint {

    static final String OUTSTANDING = "outstandingTransaction";
    static final String START_FAILED = "startFailed";

    private Hint() {}

    /** About an order that goes on. Codes that are not known say no more than that it does. */
    static BankIdMessage pending(String code, Place place) {
        return switch (code) {
            case OUTSTANDING -> place.sameDevice() ? BankIdMessage.STARTING_APP : BankIdMessage.START_APP;
            case "noClient" -> BankIdMessage.START_APP;
            case "started" ->
                place.computer() ? BankIdMessage.SEARCHING_ON_COMPUTER : BankIdMessage.SEARCHING_ON_DEVICE;
            case "userMrtd" -> BankIdMessage.SCAN_DOCUMENT;
            case "userFace" -> BankIdMessage.RECOGNISE_FACE;
            case "userStepUp" -> BankIdMessage.CHOOSE_CONFIRMATION;
            case "userSign" -> BankIdMessage.ENTER_CODE;
            // "userCallConfirm" and "processing" too.
            default -> BankIdMessage.IN_PROGRESS;
        };
    }

    /** About an order that came to nothing. */
    static BankIdMessage failed(String code, Place place) {
        return switch (code) {
            case "expiredTransaction" -> BankIdMessage.NO_ANSWER;
            case "certificateErr" -> BankIdMessage.BANKID_NOT_VALID;
            case "userCancel" -> BankIdMessage.CANCELLED_BY_PERSON;
            case "cancelled" -> BankIdMessage.CANCELLED;
            case START_FAILED -> place.sameDevice() ? BankIdMessage.NO_APP : BankIdMessage.QR_NOT_READ;
            case "mrtdVerificationFailed" -> BankIdMessage.DOCUMENT_REFUSED;
            case "facialRecognitionFailed" -> BankIdMessage.FACE_NOT_RECOGNISED;
            case "nfcNotSupportedByDevice" -> BankIdMessage.NO_DOCUMENT_READER;
            case "multipleBankIdsOnDevice" -> BankIdMessage.SEVERAL_BANKIDS;
            case "stepUpFailed" -> BankIdMessage.NOT_CONFIRMED;
            // "userDeclinedCall", "notSupportedByUserApp" and "transactionRiskBlocked" too.
            default -> BankIdMessage.SOMETHING_WRONG;
        };
    }
}
