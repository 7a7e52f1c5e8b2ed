package se.sluss.demo.browser;

/** What people find their way by while they identify, and what they are told then, in one language. */
public record IdentificationNames(
        Names names,
        String chooseMethod,
        String codeByText,
        String workAccount,
        String qrCode,
        String tapQrSymbol,
        String startApp,
        String forVideoMeeting,
        String enterCode,
        String cancelled,
        String tryAgain,
        String startOnThisDevice,
        String openBankId,
        String identifyAs,
        String identificationRequired,
        String otherPerson,
        String somebodyElseFor) {

    public static final IdentificationNames SWEDISH = new IdentificationNames(
            Names.SWEDISH,
            "Välj identifieringsmetod",
            "SMS-kod",
            "Arbetskonto",
            "QR-kod för BankID",
            "Tryck på QR-symbolen.",
            "Starta BankID-appen.",
            "videomöte",
            "Skriv in din säkerhetskod i BankID-appen och välj Identifiera eller Skriv under.",
            "Åtgärden avbröts.",
            "Försök igen",
            "Starta på denna enhet",
            "Öppna BankID",
            "Legitimera som %s",
            "Mötet kräver att du identifierar dig.",
            "Inbjudan gäller en annan person än den som identifierade sig. Mötesledaren har fått veta det.",
            "Någon annan identifierade sig med länken till %s");

    public static final IdentificationNames ENGLISH = new IdentificationNames(
            Names.ENGLISH,
            "Choose how to identify",
            "Text message code",
            "Work account",
            "QR code for BankID",
            "Tap the QR symbol.",
            "Start your BankID app.",
            "video meeting",
            "Enter your security code in the BankID app and select Identify or Sign.",
            "The action was cancelled.",
            "Try again",
            "Start on this device",
            "Open BankID",
            "Identify as %s",
            "The meeting requires you to identify yourself.",
            "The invitation is for another person than the one who identified. The meeting leader has been told.",
            "Somebody else identified with the link to %s");

    public String language() {
        return names.language();
    }

    /** In the list of tests. */
    @Override
    public String toString() {
        return language();
    }
}
