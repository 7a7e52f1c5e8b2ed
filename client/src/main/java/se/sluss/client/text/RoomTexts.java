package se.sluss.client.text;

import se.sluss.protocol.signal.Role;

/** The lobby, the room and afterwards. */
public interface RoomTexts {

    String lobby();

    String lobbyStatus();

    String lobbyMore();

    String leaveLobby();

    String toolbar();

    String leaveMeeting();

    String meetingHeading(String subject);

    String you();

    String alone();

    String participants();

    String microphoneOff();

    String connectingMedia();

    String mediaInterrupted();

    String reconnecting();

    String inLobby();

    String admit();

    String refuse();

    String personWaits(String name);

    /** The title of the page while people wait. */
    String titleWaiting(int count);

    String role(Role role);

    /** A way to identify, by its name on the wire. */
    String identifiedWith(String method);

    String assurance(String level);

    String since(String time);

    String leftHeading();

    String leftLead();

    String comeBack();

    String useThisPage();
}
