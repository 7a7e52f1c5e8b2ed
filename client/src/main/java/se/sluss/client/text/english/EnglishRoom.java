package se.sluss.client.text.english;

import java.util.List;
import se.sluss.client.text.RoomTexts;
import se.sluss.protocol.signal.Companion;
import se.sluss.protocol.signal.DoorNotice;
import se.sluss.protocol.signal.Match;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.signal.VouchGround;

/** The lobby and the room, in English. */
interface EnglishRoom extends RoomTexts {

    @Override
    default String lobby() {
        return "Lobby";
    }

    @Override
    default String lobbyStatus() {
        return "The meeting leader knows that you are waiting and will let you in.";
    }

    @Override
    default String lobbyMore() {
        return "You do not need to do anything. Keep this page open.";
    }

    @Override
    default String leaveLobby() {
        return "Leave";
    }

    @Override
    default String toolbar() {
        return "Meeting menu";
    }

    @Override
    default String leaveMeeting() {
        return "Leave the meeting";
    }

    @Override
    default String meetingHeading(String subject) {
        return "Meeting: " + subject;
    }

    @Override
    default String you() {
        return "You";
    }

    @Override
    default String alone() {
        return "You are alone in the meeting right now.";
    }

    @Override
    default String participants() {
        return "Participants in the meeting";
    }

    @Override
    default String microphoneOff() {
        return "Microphone is off";
    }

    @Override
    default String connectingMedia() {
        return "Connecting …";
    }

    @Override
    default String mediaInterrupted() {
        return "Interrupted – trying again …";
    }

    @Override
    default String reconnecting() {
        return "Contact with the server was lost. Reconnecting; picture and sound go on.";
    }

    @Override
    default String inLobby() {
        return "In the lobby";
    }

    @Override
    default String admit() {
        return "Admit";
    }

    @Override
    default String refuse() {
        return "Refuse";
    }

    @Override
    default String personWaits(String name) {
        return name + " is waiting in the lobby.";
    }

    @Override
    default String titleWaiting(int count) {
        return "(" + count + ") waiting in the lobby";
    }

    @Override
    default String since(String time) {
        return "Waiting since " + time;
    }

    @Override
    default String leftHeading() {
        return "You have left the meeting";
    }

    @Override
    default String leftLead() {
        return "Camera and microphone are turned off. You can close this page.";
    }

    @Override
    default String comeBack() {
        return "Go back to the meeting";
    }

    @Override
    default String useThisPage() {
        return "Use this page instead";
    }

    @Override
    default String role(Role role) {
        return switch (role) {
            case LEADER -> "Meeting leader";
            case CO_LEADER -> "Co-leader";
            case PARTICIPANT -> "Participant";
            case INTERPRETER -> "Interpreter";
            case REPRESENTATIVE -> "Representative";
            case GUARDIAN -> "Guardian";
            case CHILD -> "Child";
        };
    }

    @Override
    default String identifiedWith(String method) {
        return switch (method) {
            case "SMS" -> "Text message code";
            case "ENTRA" -> "Work account";
            case "BANKID" -> "BankID";
            case "OIDC" -> "E-identity";
            case "VOUCHED" -> "Vouched for";
            default -> method;
        };
    }

    @Override
    default String assurance(String level) {
        return "level " + level;
    }

    @Override
    default String at(String time) {
        return "at " + time;
    }

    @Override
    default String invitedAs(String name) {
        return "Invited as " + name;
    }

    @Override
    default String companion(Companion companion, String with) {
        return companion.beside()
                ? companion.name() + ", with " + with + " · has not identified"
                : companion.name() + ", invited with " + with + " · not confirmed to be there";
    }

    @Override
    default String beside(List<String> names) {
        return "with " + String.join(" and ", names);
    }

    @Override
    default String match(Match match) {
        return switch (match) {
            case PERSONAL_NUMBER -> "the personal identity number is that of the invitation";
            case MOBILE_NUMBER -> "the phone is that of the invitation";
            case STAFF_ACCOUNT -> "the account is the invited one";
            case NOTHING -> "the invitation does not say who: compare the name";
        };
    }

    @Override
    default String issuedBy(String issuer) {
        return switch (issuer) {
            case "sms" -> "code by text message";
            case "leader" -> "word of the leader";
            default -> "according to " + issuer;
        };
    }

    @Override
    default String beforeLobby() {
        return "Before the lobby";
    }

    @Override
    default String notice(DoorNotice notice) {
        return switch (notice.kind()) {
            case ASKS_FOR_WORD -> notice.name() + " has no e-identity and asks you to vouch.";
            case OTHER_PERSON ->
                "Somebody else identified with the link to " + notice.name() + ""
                        + (notice.verifiedName() == null ? "." : ": " + notice.verifiedName() + ".");
            case LOCKED -> notice.name() + " has tried too many times and is locked out.";
        };
    }

    @Override
    default String vouch() {
        return "Vouch";
    }

    @Override
    default String vouchGround() {
        return "How do you know who it is?";
    }

    @Override
    default String ground(VouchGround ground) {
        return switch (ground) {
            case KNOWN -> "I know the person";
            case CALLED -> "I called the person on a known number";
            case SEEN_BY_COLLEAGUE -> "A colleague on the spot has seen a proof of identity";
        };
    }

    @Override
    default String unlock() {
        return "Unlock";
    }
}
