package se.sluss.client.text.swedish;

import java.util.List;
import se.sluss.client.text.BankIdTexts;
import se.sluss.protocol.visit.BankIdMessage;

/** Identification with BankID, in Swedish; the messages are those that BankID recommends. */
interface SwedishBankId extends BankIdTexts {

    @Override
    default String bankIdHeading() {
        return "Identifiera dig med BankID";
    }

    @Override
    default List<String> bankIdSteps() {
        return List.of(
                "Öppna BankID-appen i din enhet.",
                "Tryck på QR-symbolen.",
                "Rikta kameran mot QR-koden.",
                "Följ processen i BankID-appen.");
    }

    @Override
    default String qrCode() {
        return "QR-kod för BankID";
    }

    @Override
    default String insteadOfQrCode() {
        return "Kan du inte läsa av QR-koden, eller har du BankID på enheten du använder nu? Välj Starta på denna enhet.";
    }

    @Override
    default String startOnThisDevice() {
        return "Starta på denna enhet";
    }

    @Override
    default String onThisDevice() {
        return "Identifiera dig i BankID-appen på den här enheten. Sedan kommer du tillbaka hit.";
    }

    @Override
    default String openBankId() {
        return "Öppna BankID";
    }

    @Override
    default String showQrCode() {
        return "Visa QR-kod i stället";
    }

    @Override
    default String beginAgain() {
        return "Försök igen";
    }

    @Override
    default String askingBankId() {
        return "Kontaktar BankID …";
    }

    @Override
    default String bankId(BankIdMessage message) {
        return switch (message) {
            case START_APP -> "Starta BankID-appen.";
            case CANCELLED -> "Åtgärden avbröts. Försök igen.";
            case ALREADY_IN_PROGRESS ->
                "En identifiering eller underskrift pågår redan för ditt personnummer. Försök igen.";
            case SOMETHING_WRONG -> "Något gick fel. Försök igen.";
            case CANCELLED_BY_PERSON -> "Åtgärden avbröts.";
            case NO_ANSWER ->
                "BankID-appen svarar inte. Kontrollera att den är startad och att du har internetanslutning. Försök sedan"
                        + " igen.";
            case ENTER_CODE -> "Skriv in din säkerhetskod i BankID-appen och välj Identifiera eller Skriv under.";
            case STARTING_APP -> "Försöker starta BankID-appen.";
            case SEARCHING_ON_COMPUTER ->
                "Söker efter BankID. Säkerställ att du har ett giltigt BankID på den här datorn. Om du har ett BankID på"
                        + " kort, sätt in kortet i kortläsaren.";
            case SEARCHING_ON_DEVICE ->
                "Söker efter BankID. Säkerställ att du har ett giltigt BankID på den här enheten.";
            case BANKID_NOT_VALID ->
                "Ditt BankID är för gammalt eller spärrat. Använd ett annat BankID eller skaffa ett nytt hos din bank.";
            case NO_APP ->
                "Du verkar inte ha BankID-appen/programmet. Installera den och skaffa ett BankID hos din bank.";
            case QR_NOT_READ -> "Misslyckades att läsa av QR-koden. Starta BankID-appen och läs av QR-koden.";
            case IN_PROGRESS -> "En identifiering eller underskrift pågår.";
            case SCAN_DOCUMENT -> "Fotografera och läs av din ID-handling med BankID-appen.";
            case RECOGNISE_FACE -> "Gör en ansiktsigenkänning i BankID-appen.";
            case CHOOSE_CONFIRMATION -> "Välj hur du vill bekräfta din identitet i BankID-appen.";
            case DOCUMENT_REFUSED -> "Kontrollen av din ID-handling misslyckades. Försök igen.";
            case FACE_NOT_RECOGNISED -> "Ansiktsigenkänningen misslyckades. Försök igen.";
            case NO_DOCUMENT_READER -> "Din enhet saknar den läsare som behövs för att kontrollera ID-handlingar.";
            case SEVERAL_BANKIDS ->
                "Du har flera BankID på din enhet. Radera alla utom ett under Meny och Inställningar i BankID-appen och"
                        + " försök igen.";
            case NOT_CONFIRMED -> "Bekräftelsen av din identitet misslyckades. Försök igen.";
            case CONTINUE_IN_NEW_PAGE ->
                "Du har identifierat dig. Fortsätt på sidan som BankID-appen öppnade. Ser du ingen sådan sida? Försök igen"
                        + " med QR-kod.";
        };
    }
}
