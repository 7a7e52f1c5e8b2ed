package se.sluss.client.text.english;

import java.util.List;
import se.sluss.client.text.BankIdTexts;
import se.sluss.protocol.visit.BankIdMessage;

/** Identification with BankID, in English; the messages are those that BankID recommends. */
interface EnglishBankId extends BankIdTexts {

    @Override
    default String bankIdHeading() {
        return "Identify with BankID";
    }

    @Override
    default List<String> bankIdSteps() {
        return List.of(
                "Open the BankID app on your device.",
                "Tap the QR symbol.",
                "Point the camera at the QR code.",
                "Follow the steps in the BankID app.");
    }

    @Override
    default String qrCode() {
        return "QR code for BankID";
    }

    @Override
    default String insteadOfQrCode() {
        return "Can't you scan the QR code, or do you have BankID on the device you are using now? Choose Start on this"
                + " device.";
    }

    @Override
    default String startOnThisDevice() {
        return "Start on this device";
    }

    @Override
    default String onThisDevice() {
        return "Identify yourself in the BankID app on this device. Then you come back here.";
    }

    @Override
    default String openBankId() {
        return "Open BankID";
    }

    @Override
    default String showQrCode() {
        return "Show a QR code instead";
    }

    @Override
    default String beginAgain() {
        return "Try again";
    }

    @Override
    default String askingBankId() {
        return "Contacting BankID …";
    }

    @Override
    default String bankId(BankIdMessage message) {
        return switch (message) {
            case START_APP -> "Start your BankID app.";
            case CANCELLED -> "The action was cancelled. Please try again.";
            case ALREADY_IN_PROGRESS ->
                "An identification or signature is already in progress for your personal identity number. Please try"
                        + " again.";
            case SOMETHING_WRONG -> "Something went wrong. Please try again.";
            case CANCELLED_BY_PERSON -> "The action was cancelled.";
            case NO_ANSWER ->
                "The BankID app is not responding. Please check that it's started and that you have internet access. Try"
                        + " again.";
            case ENTER_CODE -> "Enter your security code in the BankID app and select Identify or Sign.";
            case STARTING_APP -> "Trying to start your BankID app.";
            case SEARCHING_ON_COMPUTER ->
                "Searching for BankID. Make sure you have a valid BankID on this computer. If you have a BankID on card,"
                        + " please insert the card into your card reader.";
            case SEARCHING_ON_DEVICE -> "Searching for BankID. Make sure you have a valid BankID on this device.";
            case BANKID_NOT_VALID ->
                "Your BankID is blocked or too old. Please use another BankID or get a new one from your bank.";
            case NO_APP ->
                "You don't seem to have the BankID app/program. Please install it and get a BankID from your bank.";
            case QR_NOT_READ -> "Failed to scan the QR code. Start the BankID app and scan the QR code.";
            case IN_PROGRESS -> "An identification or signing is in progress.";
            case SCAN_DOCUMENT -> "Photograph and scan your ID document with the BankID app.";
            case RECOGNISE_FACE -> "Do the face recognition in the BankID app.";
            case CHOOSE_CONFIRMATION -> "Choose how to confirm your identity in the BankID app.";
            case DOCUMENT_REFUSED -> "The check of your ID document failed. Please try again.";
            case FACE_NOT_RECOGNISED -> "The face recognition failed. Please try again.";
            case NO_DOCUMENT_READER -> "Your device lacks the reader that is needed to check ID documents.";
            case SEVERAL_BANKIDS ->
                "You have several BankIDs on your device. Delete all but one under Menu and Settings in the BankID app and"
                        + " try again.";
            case NOT_CONFIRMED -> "Your identity could not be confirmed. Please try again.";
            case CONTINUE_IN_NEW_PAGE ->
                "You have identified yourself. Go on in the page that the BankID app opened. Is there no such page? Try"
                        + " again with a QR code.";
        };
    }
}
