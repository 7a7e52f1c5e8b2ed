package se.sluss.protocol.visit;

/**
 * What a person is told while BankID is at work: the messages that BankID recommends, each with its number there. The
 * client has the words.
 */
public enum BankIdMessage {
    /** RFA1: start the app. */
    START_APP,
    /** RFA3: cancelled, try again. */
    CANCELLED,
    /** RFA4: another order of this person goes on already. */
    ALREADY_IN_PROGRESS,
    /** RFA5 and RFA22: something went wrong. */
    SOMETHING_WRONG,
    /** RFA6: the person cancelled. */
    CANCELLED_BY_PERSON,
    /** RFA8: the app does not answer. */
    NO_ANSWER,
    /** RFA9: enter the security code. */
    ENTER_CODE,
    /** RFA13: trying to start the app. */
    STARTING_APP,
    /** RFA15A: looking for a BankID on this computer. */
    SEARCHING_ON_COMPUTER,
    /** RFA15B: looking for a BankID on this device. */
    SEARCHING_ON_DEVICE,
    /** RFA16: the BankID is too old or blocked. */
    BANKID_NOT_VALID,
    /** RFA17A: no app on this device, as it seems. */
    NO_APP,
    /** RFA17B: the QR code was not read. */
    QR_NOT_READ,
    /** RFA21: going on. */
    IN_PROGRESS,
    /** RFA23: photograph the identity document. */
    SCAN_DOCUMENT,
    /** RFA24: face recognition. */
    RECOGNISE_FACE,
    /** RFA25: choose how to confirm one's identity. */
    CHOOSE_CONFIRMATION,
    /** RFA26: the document was not accepted. */
    DOCUMENT_REFUSED,
    /** RFA27: the face was not recognised. */
    FACE_NOT_RECOGNISED,
    /** RFA28: the device cannot read documents. */
    NO_DOCUMENT_READER,
    /** RFA29: several BankIDs on the device. */
    SEVERAL_BANKIDS,
    /** RFA30: the identity was not confirmed. */
    NOT_CONFIRMED,
    /** Ours: identified; the app has opened the page where it goes on. */
    CONTINUE_IN_NEW_PAGE
}
