package se.sluss.client.text.english;

import se.sluss.client.text.RoomTexts;
import se.sluss.protocol.signal.Role;

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
            default -> method;
        };
    }

    @Override
    default String assurance(String level) {
        return "level " + level;
    }
}
