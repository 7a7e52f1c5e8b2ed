package se.sluss.client.text.swedish;

import se.sluss.client.text.VisitTexts;
import se.sluss.client.visit.Countdown;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.MethodView;

/** From the link to the information, in Swedish. */
interface SwedishVisit extends VisitTexts {

    @Override
    default String openingLink() {
        return "Öppnar din länk …";
    }

    @Override
    default String identifyHeading() {
        return "Säkert videomöte";
    }

    @Override
    default String chooseMethod() {
        return "Välj identifieringsmetod";
    }

    @Override
    default String toNumber(String hint) {
        return "Koden skickas till " + hint;
    }

    @Override
    default String startIdentification() {
        return "Starta identifiering";
    }

    @Override
    default String goingToSignIn() {
        return "Du skickas vidare för att logga in …";
    }

    @Override
    default String codeHeading() {
        return "Skriv in din kod";
    }

    @Override
    default String codeSent() {
        return "En kod har skickats till ditt nummer. Vänta en stund innan du avbryter om du inte har " + "fått koden.";
    }

    @Override
    default String codeField() {
        return "Skriv in koden du ska ha fått i ditt sms";
    }

    @Override
    default String identify() {
        return "Identifiera";
    }

    @Override
    default String resendCode() {
        return "Skicka ny kod";
    }

    @Override
    default String codeResent() {
        return "En ny kod har skickats. Den gamla gäller inte längre.";
    }

    @Override
    default String cancel() {
        return "Avbryt";
    }

    @Override
    default String codeIncomplete() {
        return "Skriv alla sex siffror i koden.";
    }

    @Override
    default String when() {
        return "Tid";
    }

    @Override
    default String timeZone(String zone) {
        return "Tiden gäller " + zone + ".";
    }

    @Override
    default String leader() {
        return "Mötesledare";
    }

    @Override
    default String shownAs() {
        return "Du visas som";
    }

    @Override
    default String aboutMeeting() {
        return "Om mötet";
    }

    @Override
    default String companions() {
        return "Kommer tillsammans med dig";
    }

    @Override
    default String companionsMore() {
        return "Kryssa i rutan när barnet sitter bredvid dig. Mötesledaren ser att det är du som säger det.";
    }

    @Override
    default String isBeside(String name) {
        return name + " är här bredvid mig";
    }

    @Override
    default String attachments() {
        return "Bifogade filer";
    }

    @Override
    default String addToCalendar() {
        return "Lägg till i kalendern";
    }

    @Override
    default String download(String name) {
        return "Ladda ner " + name;
    }

    @Override
    default String connect() {
        return "Anslut";
    }

    @Override
    default String connectEarliest() {
        return "Du kan ansluta tidigast 15 minuter innan mötet startar. Knappen öppnas av sig själv.";
    }

    @Override
    default String openNow() {
        return "Mötet är öppet. Du kommer först till en sida där du kan kontrollera kamera och mikrofon.";
    }

    @Override
    default String permissionAhead() {
        return "När du ansluter kan webbläsaren be om tillåtelse att använda din kamera och mikrofon. "
                + "Svara Tillåt.";
    }

    @Override
    default String testDevices() {
        return "Testa kamera och mikrofon";
    }

    @Override
    default String cancelled() {
        return "Mötet är inställt.";
    }

    @Override
    default String over() {
        return "Mötet är slut.";
    }

    @Override
    default String identifyLead(MethodView chosen) {
        return "För att ta del av den säkra informationen, vänligen identifiera dig med "
                + switch (chosen.method()) {
                    case SMS -> "SMS";
                    case BANKID, OIDC -> "Svensk e-legitimation";
                    case ENTRA -> "ditt arbetskonto";
                    case VOUCHED -> "mötesledarens hjälp";
                };
    }

    @Override
    default String method(MethodView offered) {
        return switch (offered.method()) {
            case SMS -> "SMS-kod";
            case BANKID -> "BankID";
            case OIDC -> offered.name() == null ? "E-legitimation" : offered.name();
            case ENTRA -> "Arbetskonto";
            case VOUCHED -> "Mötesledaren intygar vem jag är";
        };
    }

    @Override
    default String methodMore(Method method) {
        return switch (method) {
            case SMS -> "Du får en kod med sex siffror till din telefon.";
            case BANKID -> "Du legitimerar dig i BankID-appen, på den här enheten eller en annan.";
            case OIDC -> "Du skickas vidare för att legitimera dig och kommer sedan tillbaka hit.";
            case VOUCHED -> "Du väntar medan mötesledaren ser vem du är. Inget om mötet visas innan dess.";
            case ENTRA -> "Logga in som du brukar hos din arbetsgivare.";
        };
    }

    @Override
    default String resendIn(int seconds) {
        return "Du kan skicka en ny kod om " + seconds + " s.";
    }

    @Override
    default String codeWrong(int attemptsLeft) {
        return "Koden stämmer inte. Du har " + attemptsLeft + " försök kvar.";
    }

    @Override
    default String opensIn(Countdown left) {
        if (left.days() > 0) {
            return "Öppnar om " + left.days() + " d " + left.hours() + " tim";
        }
        if (left.hours() > 0) {
            return "Öppnar om " + left.hours() + " tim " + left.minutes() + " min";
        }
        return "Öppnar om " + left.minutes() + " min " + left.restSeconds() + " s";
    }

    @Override
    default String awaitWord() {
        return "Väntar på mötesledaren";
    }

    @Override
    default String awaitWordMore() {
        return "Mötesledaren ser att du väntar och intygar vem du är. Sidan går vidare av sig själv. Inget om mötet visas innan dess.";
    }
}
