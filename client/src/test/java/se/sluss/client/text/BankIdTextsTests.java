package se.sluss.client.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sluss.protocol.visit.BankIdMessage;

/** The messages that BankID recommends, word for word, each under its number there. */
class BankIdTextsTests {

    private static final Set<BankIdMessage> TOLD = EnumSet.noneOf(BankIdMessage.class);

    @BeforeAll
    static void forget() {
        TOLD.clear();
    }

    @AfterAll
    static void noMessageIsMissingInTheTable() {
        assertThat(EnumSet.complementOf(EnumSet.copyOf(TOLD))).containsExactly(BankIdMessage.CONTINUE_IN_NEW_PAGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RFA1 | START_APP | Starta BankID-appen. | Start your BankID app.
            RFA3 | CANCELLED | Åtgärden avbröts. Försök igen. | The action was cancelled. Please try again.
            RFA4 | ALREADY_IN_PROGRESS | En identifiering eller underskrift pågår redan för ditt personnummer. Försök igen. | An identification or signature is already in progress for your personal identity number. Please try again.
            RFA5 | SOMETHING_WRONG | Något gick fel. Försök igen. | Something went wrong. Please try again.
            RFA6 | CANCELLED_BY_PERSON | Åtgärden avbröts. | The action was cancelled.
            RFA8 | NO_ANSWER | BankID-appen svarar inte. Kontrollera att den är startad och att du har internetanslutning. Försök sedan igen. | The BankID app is not responding. Please check that it's started and that you have internet access. Try again.
            RFA9 | ENTER_CODE | Skriv in din säkerhetskod i BankID-appen och välj Identifiera eller Skriv under. | Enter your security code in the BankID app and select Identify or Sign.
            RFA13 | STARTING_APP | Försöker starta BankID-appen. | Trying to start your BankID app.
            RFA15A | SEARCHING_ON_COMPUTER | Söker efter BankID. Säkerställ att du har ett giltigt BankID på den här datorn. Om du har ett BankID på kort, sätt in kortet i kortläsaren. | Searching for BankID. Make sure you have a valid BankID on this computer. If you have a BankID on card, please insert the card into your card reader.
            RFA15B | SEARCHING_ON_DEVICE | Söker efter BankID. Säkerställ att du har ett giltigt BankID på den här enheten. | Searching for BankID. Make sure you have a valid BankID on this device.
            RFA16 | BANKID_NOT_VALID | Ditt BankID är för gammalt eller spärrat. Använd ett annat BankID eller skaffa ett nytt hos din bank. | Your BankID is blocked or too old. Please use another BankID or get a new one from your bank.
            RFA17A | NO_APP | Du verkar inte ha BankID-appen/programmet. Installera den och skaffa ett BankID hos din bank. | You don't seem to have the BankID app/program. Please install it and get a BankID from your bank.
            RFA17B | QR_NOT_READ | Misslyckades att läsa av QR-koden. Starta BankID-appen och läs av QR-koden. | Failed to scan the QR code. Start the BankID app and scan the QR code.
            RFA21 | IN_PROGRESS | En identifiering eller underskrift pågår. | An identification or signing is in progress.
            RFA23 | SCAN_DOCUMENT | Fotografera och läs av din ID-handling med BankID-appen. | Photograph and scan your ID document with the BankID app.
            RFA24 | RECOGNISE_FACE | Gör en ansiktsigenkänning i BankID-appen. | Do the face recognition in the BankID app.
            RFA25 | CHOOSE_CONFIRMATION | Välj hur du vill bekräfta din identitet i BankID-appen. | Choose how to confirm your identity in the BankID app.
            RFA26 | DOCUMENT_REFUSED | Kontrollen av din ID-handling misslyckades. Försök igen. | The check of your ID document failed. Please try again.
            RFA27 | FACE_NOT_RECOGNISED | Ansiktsigenkänningen misslyckades. Försök igen. | The face recognition failed. Please try again.
            RFA28 | NO_DOCUMENT_READER | Din enhet saknar den läsare som behövs för att kontrollera ID-handlingar. | Your device lacks the reader that is needed to check ID documents.
            RFA29 | SEVERAL_BANKIDS | Du har flera BankID på din enhet. Radera alla utom ett under Meny och Inställningar i BankID-appen och försök igen. | You have several BankIDs on your device. Delete all but one under Menu and Settings in the BankID app and try again.
            RFA30 | NOT_CONFIRMED | Bekräftelsen av din identitet misslyckades. Försök igen. | Your identity could not be confirmed. Please try again.
            """)
    void sayWhatBankIdRecommends(String number, BankIdMessage message, String swedish, String english) {
        TOLD.add(message);
        assertThat(Language.SWEDISH.texts().bankId(message)).as(number).isEqualTo(swedish);
        assertThat(Language.ENGLISH.texts().bankId(message)).as(number).isEqualTo(english);
    }
}
