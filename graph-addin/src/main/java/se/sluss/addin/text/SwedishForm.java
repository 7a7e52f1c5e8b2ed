package se.sluss.addin.text;

import se.sluss.addin.draft.Flaw;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.signal.Role;

/** The form in Swedish. */
final class SwedishForm implements FormTexts {

    @Override
    public String meetingType() {
        return "Mötestyp";
    }

    @Override
    public String subject() {
        return "Ämne";
    }

    @Override
    public String subjectHint() {
        return "Visas först när deltagaren har identifierat sig.";
    }

    @Override
    public String begins() {
        return "Börjar";
    }

    @Override
    public String ends() {
        return "Slutar";
    }

    @Override
    public String timesIn(String zone) {
        return "Tiderna gäller " + zone + ".";
    }

    @Override
    public String neutralText() {
        return "Neutral text";
    }

    @Override
    public String neutralTextHint() {
        return "Står i inbjudan och kan läsas av andra. Skriv inget känsligt. Får vara tomt.";
    }

    @Override
    public String description() {
        return "Beskrivning";
    }

    @Override
    public String descriptionHint() {
        return "Visas först när deltagaren har identifierat sig. Får vara tomt.";
    }

    @Override
    public String participants() {
        return "Deltagare";
    }

    @Override
    public String participant(int number) {
        return "Deltagare " + number;
    }

    @Override
    public String name() {
        return "Namn";
    }

    @Override
    public String email() {
        return "E-post";
    }

    @Override
    public String mobile() {
        return "Mobilnummer";
    }

    @Override
    public String identification() {
        return "Identifierar sig med";
    }

    @Override
    public String method(Means method) {
        return switch (method) {
            case SMS -> "Kod i sms";
            case E_IDENTITY -> "E-legitimation";
            case VOUCHED -> "Mötesledaren intygar";
            case COMPANION -> "Sitter bredvid en vuxen";
            case STAFF -> "Organisationens inloggning";
        };
    }

    @Override
    public String noCode() {
        return "Kod i sms kan inte väljas här: en kod visar vem som har telefonen, inte vem personen är.";
    }

    @Override
    public String personalNumber() {
        return "Personnummer eller samordningsnummer";
    }

    @Override
    public String personalNumberHint() {
        return "Då kan ingen annan ta personens plats. Får vara tomt.";
    }

    @Override
    public String level() {
        return "Tillitsnivå";
    }

    @Override
    public String levelOfType() {
        return "Som mötestypen kräver";
    }

    @Override
    public String level(String level) {
        return "Minst nivå " + level.substring(3);
    }

    @Override
    public String role() {
        return "Roll";
    }

    @Override
    public String role(Role role) {
        return switch (role) {
            case LEADER -> "Mötesledare";
            case CO_LEADER -> "Medledare";
            case PARTICIPANT -> "Deltagare";
            case INTERPRETER -> "Tolk";
            case REPRESENTATIVE -> "Ombud";
            case GUARDIAN -> "Vårdnadshavare";
            case CHILD -> "Barn";
        };
    }

    @Override
    public String companionOf() {
        return "Sitter bredvid";
    }

    @Override
    public String companionHint() {
        return "Barnet får ingen egen inbjudan. Den vuxna legitimerar sig, och barnet är med vid samma skärm.";
    }

    @Override
    public String nobodyToSitBeside() {
        return "Lägg först till en vårdnadshavare eller ett ombud";
    }

    @Override
    public String coLeaderHint() {
        return "Loggar in med sitt arbetskonto, kommer in utan att vänta och kan släppa in andra.";
    }

    @Override
    public String language() {
        return "Språk";
    }

    @Override
    public String addParticipant() {
        return "Lägg till deltagare";
    }

    @Override
    public String removeParticipant(int number) {
        return "Ta bort deltagare " + number;
    }

    @Override
    public String participantAdded(int number) {
        return "Deltagare " + number + " har lagts till.";
    }

    @Override
    public String participantRemoved() {
        return "Deltagaren har tagits bort.";
    }

    @Override
    public String files() {
        return "Bifogade filer";
    }

    @Override
    public String filesHint() {
        return "Kan öppnas först efter identifiering.";
    }

    @Override
    public String pickFiles() {
        return "Välj filer";
    }

    @Override
    public String removeFile(String name) {
        return "Ta bort filen " + name;
    }

    @Override
    public String pickAgain(String names) {
        return "Välj filerna igen, de följde inte med genom inloggningen: " + names;
    }

    @Override
    public String send() {
        return "Skicka inbjudningar";
    }

    @Override
    public String sending() {
        return "Skickar …";
    }

    @Override
    public String flaws() {
        return "Rätta det som är markerat.";
    }

    @Override
    public String flaw(Flaw flaw) {
        return switch (flaw) {
            case SUBJECT_MISSING -> "Skriv ett ämne.";
            case TIME_MISSING -> "Välj datum och tid.";
            case TIME_PAST -> "Tiden har redan passerat.";
            case TIME_SKIPPED -> "Den tiden finns inte den dagen: klockan ställs fram förbi den. Välj en annan tid.";
            case END_NOT_AFTER_START -> "Mötet måste sluta efter att det har börjat.";
            case INTERVAL_UNREADABLE -> "Skriv ett tal från 1 till 99.";
            case SERIES_END_MISSING -> "Välj en dag som inte är före den första.";
            case SERIES_TOO_LONG -> "En serie har minst ett och högst 60 tillfällen, inom tre år.";
            case NAME_MISSING -> "Skriv ett namn.";
            case CONTACT_MISSING -> "Skriv en e-postadress eller ett mobilnummer.";
            case EMAIL_UNREADABLE -> "Skriv adressen så här: namn@exempel.se.";
            case MOBILE_UNREADABLE -> "Skriv numret så här: 070-174 06 05.";
            case MOBILE_MISSING_FOR_CODE -> "Skriv ett mobilnummer. Koden skickas dit.";
            case PERSONAL_NUMBER_UNREADABLE -> "Skriv numret så här: 19740214-9814.";
            case STAFF_ADDRESS_MISSING ->
                "Skriv personens e-postadress i organisationen. Den visar vilket konto som ska logga in.";
            case COMPANION_MISSING -> "Lägg till en vårdnadshavare eller ett ombud som barnet sitter bredvid.";
            case METHOD_TOO_WEAK -> "Personen behöver identifiera sig säkrare. Välj e-legitimation.";
            case LEVEL_TOO_LOW -> "Nivån kan inte vara lägre än mötestypens.";
            case PARTICIPANTS_TOO_MANY -> "För många deltagare. Ta bort någon.";
            case REFUSED -> "Uppgiften kan inte tas emot. Kontrollera den.";
        };
    }
}
