package se.sluss.client.text.swedish;

import java.util.List;
import se.sluss.client.text.RoomTexts;
import se.sluss.protocol.signal.Companion;
import se.sluss.protocol.signal.DoorNotice;
import se.sluss.protocol.signal.Match;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.signal.VouchGround;

/** The lobby and the room, in Swedish. */
interface SwedishRoom extends RoomTexts {

    @Override
    default String lobby() {
        return "Lobby";
    }

    @Override
    default String lobbyStatus() {
        return "Mötesledaren vet att du väntar och släpper in dig.";
    }

    @Override
    default String lobbyMore() {
        return "Du behöver inte göra något. Ha sidan öppen.";
    }

    @Override
    default String leaveLobby() {
        return "Lämna";
    }

    @Override
    default String toolbar() {
        return "Mötets meny";
    }

    @Override
    default String leaveMeeting() {
        return "Lämna mötet";
    }

    @Override
    default String meetingHeading(String subject) {
        return "Möte: " + subject;
    }

    @Override
    default String you() {
        return "Du";
    }

    @Override
    default String alone() {
        return "Du är ensam i mötet just nu.";
    }

    @Override
    default String participants() {
        return "Deltagare i mötet";
    }

    @Override
    default String microphoneOff() {
        return "Mikrofonen är av";
    }

    @Override
    default String connectingMedia() {
        return "Ansluter …";
    }

    @Override
    default String mediaInterrupted() {
        return "Avbrott – försöker igen …";
    }

    @Override
    default String reconnecting() {
        return "Kontakten med servern bröts. Vi ansluter igen; bild och ljud fortsätter.";
    }

    @Override
    default String inLobby() {
        return "I lobbyn";
    }

    @Override
    default String admit() {
        return "Släpp in";
    }

    @Override
    default String refuse() {
        return "Neka";
    }

    @Override
    default String personWaits(String name) {
        return name + " väntar i lobbyn.";
    }

    @Override
    default String titleWaiting(int count) {
        return "(" + count + ") väntar i lobbyn";
    }

    @Override
    default String since(String time) {
        return "Väntar sedan " + time;
    }

    @Override
    default String leftHeading() {
        return "Du har lämnat mötet";
    }

    @Override
    default String leftLead() {
        return "Kamera och mikrofon är avstängda. Du kan stänga sidan.";
    }

    @Override
    default String comeBack() {
        return "Gå tillbaka till mötet";
    }

    @Override
    default String useThisPage() {
        return "Använd den här sidan i stället";
    }

    @Override
    default String role(Role role) {
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
    default String identifiedWith(String method) {
        return switch (method) {
            case "SMS" -> "SMS-kod";
            case "ENTRA" -> "Arbetskonto";
            case "BANKID" -> "BankID";
            case "OIDC" -> "E-legitimation";
            case "VOUCHED" -> "Intygad";
            default -> method;
        };
    }

    @Override
    default String assurance(String level) {
        return "nivå " + level;
    }

    @Override
    default String at(String time) {
        return "kl. " + time;
    }

    @Override
    default String invitedAs(String name) {
        return "Inbjuden som " + name;
    }

    @Override
    default String companion(Companion companion, String with) {
        return companion.beside()
                ? companion.name() + ", tillsammans med " + with + " · har inte identifierat sig själv"
                : companion.name() + ", inbjuden tillsammans med " + with + " · inte bekräftad på plats";
    }

    @Override
    default String beside(List<String> names) {
        return "med " + String.join(" och ", names);
    }

    @Override
    default String match(Match match) {
        return switch (match) {
            case PERSONAL_NUMBER -> "personnumret stämmer med inbjudan";
            case MOBILE_NUMBER -> "telefonen är den i inbjudan";
            case STAFF_ACCOUNT -> "kontot är det inbjudna";
            case NOTHING -> "inbjudan säger inte vem: jämför namnet";
        };
    }

    @Override
    default String issuedBy(String issuer) {
        return switch (issuer) {
            case "sms" -> "kod i sms";
            case "leader" -> "mötesledarens intyg";
            default -> "enligt " + issuer;
        };
    }

    @Override
    default String beforeLobby() {
        return "Före lobbyn";
    }

    @Override
    default String notice(DoorNotice notice) {
        return switch (notice.kind()) {
            case ASKS_FOR_WORD -> notice.name() + " kan inte legitimera sig och ber dig intyga vem det är.";
            case OTHER_PERSON ->
                "Någon annan identifierade sig med länken till " + notice.name() + ""
                        + (notice.verifiedName() == null ? "." : ": " + notice.verifiedName() + ".");
            case LOCKED -> notice.name() + " har försökt för många gånger och är spärrad.";
        };
    }

    @Override
    default String vouch() {
        return "Intyga";
    }

    @Override
    default String vouchGround() {
        return "Hur vet du vem det är?";
    }

    @Override
    default String ground(VouchGround ground) {
        return switch (ground) {
            case KNOWN -> "Jag känner personen";
            case CALLED -> "Jag har ringt personen på ett känt nummer";
            case SEEN_BY_COLLEAGUE -> "En kollega på plats har sett legitimation";
        };
    }

    @Override
    default String unlock() {
        return "Lås upp";
    }
}
