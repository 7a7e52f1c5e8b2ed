package se.sluss.addin.text;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.visit.Answer;

/** The view of a booked meeting in Swedish. */
final class SwedishFollow implements FollowTexts {

    @Override
    public String booked() {
        return "Mötet är bokat";
    }

    @Override
    public String openAsLeader() {
        return "Öppna mötet som mötesledare";
    }

    @Override
    public String participants() {
        return "Deltagare";
    }

    @Override
    public String answer(@Nullable Answer answer) {
        return switch (answer) {
            case null -> "Inte svarat";
            case ACCEPTED -> "Accepterat";
            case TENTATIVE -> "Preliminärt";
            case DECLINED -> "Avböjt";
        };
    }

    @Override
    public String booking(String state, String name) {
        return switch (state) {
            case "REQUESTED" -> "Bokas in i kalendern";
            case "PLACED" -> "I kalendern, inbjudan tas bort";
            case "MAIL_REMOVED" -> "I kalendern";
            case "MAIL_REMAINS" -> "I kalendern; inbjudan ligger kvar i inkorgen";
            case "FAILED" -> "Kunde inte bokas in i kalendern";
            case "OUTDATED" -> "Fel tid i kalendern; den kunde inte ändras";
            case "DIFFERS" -> name + " har flyttat bokningen i sin kalender";
            case "MISSING" -> name + " har tagit bort bokningen ur sin kalender";
            case "REMOVED" -> "Borttaget ur kalendern";
            default -> "";
        };
    }

    @Override
    public String ownBooking(String state) {
        return switch (state) {
            case "DIFFERS" -> "Du har flyttat bokningen i din kalender till en tid som mötet inte kan ha";
            case "MISSING" -> "Du har tagit bort bokningen ur din kalender";
            default -> booking(state, "");
        };
    }

    @Override
    public String beside(String name) {
        return "Tillsammans med " + name;
    }

    @Override
    public String locked() {
        return "Har försökt för många gånger och är spärrad.";
    }

    @Override
    public String unlock() {
        return "Lås upp";
    }

    @Override
    public String history() {
        return "Händelser";
    }

    @Override
    public String event(String event) {
        return switch (event) {
            case "INVITED" -> "Inbjuden";
            case "SENT" -> "Inbjudan skickad";
            case "DELIVERED" -> "Inbjudan framme";
            case "NOT_SENT" -> "Inbjudan kunde inte skickas";
            case "ACCEPTED" -> "Accepterade";
            case "TENTATIVE" -> "Svarade preliminärt";
            case "DECLINED" -> "Avböjde";
            case "PROPOSED_TIME" -> "Föreslog en annan tid";
            case "DELEGATED" -> "Ville skicka någon annan, fick veta att inbjudan är personlig";
            case "REMINDED" -> "Påminnelse skickad";
            case "NOT_REMINDED" -> "Påminnelsen kunde inte skickas";
            case "IN_CALENDAR" -> "Inbokat i kalendern";
            case "NOT_IN_CALENDAR" -> "Kunde inte bokas in i kalendern";
            case "MAIL_REMOVED" -> "Inbjudan borttagen ur inkorgen";
            case "CHANGED" -> "Ändrat";
            case "CHANGE_SENT" -> "Ändringen meddelad";
            case "CHANGE_NOT_SENT" -> "Ändringen kunde inte meddelas";
            case "CALENDAR_CHANGED" -> "Ändrat i kalendern";
            case "CALENDAR_NOT_CHANGED" -> "Kunde inte ändras i kalendern";
            case "CANCELLED" -> "Inställt";
            case "CANCELLATION_SENT" -> "Meddelad att mötet är inställt";
            case "CANCELLATION_NOT_SENT" -> "Kunde inte meddelas att mötet är inställt";
            case "OUT_OF_CALENDAR" -> "Borttaget ur kalendern";
            case "STILL_IN_CALENDAR" -> "Kunde inte tas bort ur kalendern";
            case "ENTRY_DELETED" -> "Tog bort bokningen ur sin kalender";
            case "ENTRY_MOVED" -> "Flyttade bokningen i sin kalender";
            case "ENTRY_RIGHT" -> "Bokningen i kalendern stämmer igen";
            case "IDENTIFIED" -> "Identifierade sig";
            case "IDENTIFICATION_FAILED" -> "Identifieringen misslyckades";
            case "UNLOCKED" -> "Upplåst av mötesledaren";
            case "VOUCHED" -> "Intygad av mötesledaren";
            case "OTHER_PERSON" -> "Någon annan identifierade sig";
            case "LOCKED" -> "Inbjudan låst efter för många försök";
            case "BESIDE" -> "På plats, enligt den vuxna bredvid";
            case "NOT_BESIDE" -> "Inte längre på plats, enligt den vuxna bredvid";
            case "WAITING" -> "Väntade i lobbyn";
            case "ADMITTED" -> "Insläppt";
            case "REFUSED" -> "Nekad";
            case "ENTERED" -> "Kom in i mötet";
            case "LEFT" -> "Lämnade mötet";
            default -> event;
        };
    }

    @Override
    public String detail(String detail) {
        return switch (detail) {
            case "KNOWN" -> "känner personen";
            case "CALLED" -> "ringt upp";
            case "SEEN_BY_COLLEAGUE" -> "kollega har sett legitimation";
            case "SMS" -> "kod i sms";
            case "ORG" -> "organisationens inloggning";
            case "NO_MAILBOX" -> "adressen har ingen brevlåda här";
            case "ACCESS_DENIED" -> "brevlådan är inte öppen för bokningar";
            case "NOT_TAKEN" -> "brevlådan tog inte emot bokningen";
            case "TOO_LATE" -> "mötet hann ta slut";
            case "BOUNCED" -> "mejlet kom tillbaka";
            case "GAVE_UP" -> "för många försök";
            default -> "";
        };
    }

    @Override
    public String files() {
        return "Bifogade filer";
    }

    @Override
    public String fileOnItsWay() {
        return "Laddas upp …";
    }

    @Override
    public String addFiles() {
        return "Lägg till filer";
    }

    @Override
    public String outOfDate() {
        return "Läget kan ha ändrats. Servern svarar inte, men frågas igen.";
    }

    @Override
    public String signInAgain() {
        return "Logga in igen";
    }

    @Override
    public String signedOut() {
        return "Inloggningen har gått ut. Logga in igen för att se vad som händer.";
    }

    @Override
    public String bookAnother() {
        return "Boka ett möte till";
    }

    @Override
    public String changeTime() {
        return "Ändra tid";
    }

    @Override
    public String newStart() {
        return "Ny starttid";
    }

    @Override
    public String newEnd() {
        return "Ny sluttid";
    }

    @Override
    public String everybodyIsTold() {
        return "Alla får veta den nya tiden, och bokningen i kalendern flyttas.";
    }

    @Override
    public String saveTime() {
        return "Spara ny tid";
    }

    @Override
    public String cancelMeeting() {
        return "Ställ in mötet";
    }

    @Override
    public String cancelQuestion() {
        return "Ställa in mötet? Alla får veta det, och bokningen tas bort ur kalendern.";
    }

    @Override
    public String cancelForSure() {
        return "Ja, ställ in";
    }

    @Override
    public String keepTime() {
        return "Behåll tiden";
    }

    @Override
    public String keepMeeting() {
        return "Behåll mötet";
    }

    @Override
    public String cancelled() {
        return "Mötet är inställt";
    }

    @Override
    public String repair(String state) {
        return switch (state) {
            case "MISSING" -> "Lägg tillbaka bokningen";
            case "DIFFERS" -> "Flytta tillbaka bokningen";
            default -> "Försök igen";
        };
    }

    @Override
    public String late() {
        return "Det tar längre tid än det ska.";
    }

    @Override
    public String repairFor(String action, String name) {
        return action + " för " + name;
    }

    @Override
    public String untold() {
        return "Det senaste meddelandet kunde inte skickas.";
    }

    @Override
    public String since(String moment) {
        return "sedan " + moment;
    }
}
