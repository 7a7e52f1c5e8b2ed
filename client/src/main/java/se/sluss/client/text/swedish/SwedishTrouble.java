package se.sluss.client.text.swedish;

import org.jspecify.annotations.Nullable;
import se.sluss.client.text.TroubleTexts;
import se.sluss.protocol.ErrorCode;

/** What went wrong, in Swedish. */
interface SwedishTrouble extends TroubleTexts {

    @Override
    default String unreachable() {
        return "Ingen kontakt med servern. Kontrollera din internetanslutning och försök igen.";
    }

    @Override
    default String unknownTrouble() {
        return "Något gick fel. Ladda om sidan och försök igen.";
    }

    @Override
    default String incident(String id) {
        return "Ange " + id + " om du kontaktar supporten.";
    }

    @Override
    default String retryIn(int seconds) {
        return "Försök igen om " + (seconds < 90 ? seconds + " sekunder." : (seconds + 59) / 60 + " minuter.");
    }

    @Override
    default String stopHeading(@Nullable ErrorCode code) {
        return switch (code) {
            case LINK_NOT_VALID -> "Länken gäller inte";
            case INVITATION_LOCKED -> "Inbjudan är låst";
            case IDENTIFICATION_TOO_WEAK ->
                "Identifieringen räcker inte för det här mötet. Välj ett annat sätt att identifiera dig.";
            case OTHER_PERSON -> "Inbjudan gäller någon annan";
            case MEETING_OVER -> "Mötet är slut";
            case MEETING_CANCELLED -> "Mötet är inställt";
            case REFUSED -> "Du släpptes inte in";
            case REPLACED -> "Mötet är öppet på en annan sida";
            case ROOM_FULL -> "Mötet är fullt";
            case TOO_EARLY -> "Mötet har inte öppnat än";
            case null, default -> "Det gick inte";
        };
    }

    @Override
    default String refusal(ErrorCode code) {
        return switch (code) {
            case LINK_NOT_VALID ->
                "Länken är inte giltig. Öppna den senaste bokningen i din kalender och klicka på knappen "
                        + "där, eller kontakta den som bjöd in dig.";
            case SESSION_REQUIRED -> "Du behöver identifiera dig igen. Klicka på knappen i din bokning.";
            case IDENTIFICATION_REQUIRED -> "Mötet kräver att du identifierar dig.";
            case METHOD_NOT_ALLOWED ->
                "Du kan inte identifiera dig på det sättet i det här mötet. Kontakta den som bjöd in dig.";
            case CODE_WRONG -> "Koden stämmer inte. Försök igen.";
            case CODE_EXPIRED -> "Koden gäller inte längre. Skicka en ny kod.";
            case INVITATION_LOCKED ->
                "För många felaktiga försök har gjorts och inbjudan är låst. Kontakta den som bjöd in " + "dig.";
            case TOO_MANY_REQUESTS -> "Det blev för många försök på kort tid.";
            case SMS_NOT_SENT -> "Det gick inte att skicka SMS just nu. Vänta en stund och försök igen.";
            case SIGN_IN_UNAVAILABLE ->
                "Tjänsten som du ska identifiera dig hos svarar inte just nu. Försök igen om en stund, eller välj ett annat sätt.";
            case BANKID_IN_PROGRESS ->
                "En identifiering eller underskrift pågår redan för ditt personnummer. Försök igen.";
            case BANKID_NOT_AVAILABLE -> "Något gick fel hos BankID. Försök igen.";
            case SIGN_IN_FAILED -> "Inloggningen avbröts eller misslyckades. Försök igen.";
            case IDENTIFICATION_TOO_WEAK ->
                "Identifieringen räcker inte för det här mötet. Välj ett annat sätt att identifiera dig.";
            case OTHER_PERSON ->
                "Inbjudan gäller en annan person än den som identifierade sig. Mötesledaren har fått " + "veta det.";
            case TOO_EARLY -> "Mötet har inte öppnat än.";
            case MEETING_OVER -> "Mötet är slut och går inte längre att ansluta till.";
            case MEETING_CANCELLED -> "Mötet är inställt. Kontakta den som bjöd in dig om du undrar varför.";
            case ALREADY_ANSWERED ->
                "Inbjudan är redan besvarad med ett annat svar. Kontakta den som bjöd in dig om du vill "
                        + "ändra det.";
            case TICKET_NOT_VALID -> "Anslutningen gick inte att bekräfta. Försök igen.";
            case ORIGIN_NOT_ALLOWED -> "Sidan är inte öppnad på rätt adress. Klicka på knappen i din bokning.";
            case LEADER_ONLY -> "Bara mötesledaren kan göra det.";
            case NOT_ADMITTED -> "Mötesledaren har inte släppt in dig.";
            case REFUSED ->
                "Mötesledaren släppte inte in dig. Kontakta den som bjöd in dig om du tror att det är "
                        + "ett misstag.";
            case ROOM_FULL -> "Mötet är fullt. Vänta tills någon lämnar och försök igen.";
            case REPLACED -> "Du har anslutit till mötet från en annan sida. Därför är den här sidan frånkopplad.";
            case MALFORMED_MESSAGE -> "Sidan och servern förstod inte varandra. Ladda om sidan.";
            case TOO_LARGE -> "Det var för stort för att tas emot.";
            case NOT_VALID -> "Något i det du angav stämmer inte. Kontrollera och försök igen.";
            case CHANGED_MEANWHILE -> "Någon annan hann ändra. Läs om och försök igen.";
            case NOT_FOUND -> "Det finns inte, eller är inte till för dig.";
            case UNAUTHORIZED -> "Du behöver logga in igen.";
            case FORBIDDEN -> "Du får inte göra det.";
            case INTERNAL -> "Något gick fel hos oss. Försök igen om en stund.";
        };
    }
}
