package se.sluss.client.text;

import java.util.List;
import se.sluss.protocol.visit.BankIdMessage;

/** Identification with BankID. */
public interface BankIdTexts {

    String bankIdHeading();

    /** The four steps on the other device. */
    List<String> bankIdSteps();

    String qrCode();

    /** For those who cannot scan. */
    String insteadOfQrCode();

    String startOnThisDevice();

    String onThisDevice();

    /** The link that opens the app. */
    String openBankId();

    String showQrCode();

    String beginAgain();

    String askingBankId();

    String bankId(BankIdMessage message);
}
