package se.sluss.client.text;

import java.util.List;
import se.sluss.protocol.signal.Companion;
import se.sluss.protocol.signal.DoorNotice;
import se.sluss.protocol.signal.Match;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.signal.VouchGround;

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

    String at(String time);

    /** Under which name the invitation knows somebody who proved another, fuller one. */
    String invitedAs(String name);

    /**
     * Somebody who comes along.
     *
     * @param with the name of whoever has identified
     */
    String companion(Companion companion, String with);

    /** Those who sit beside somebody, on the tile of that person. */
    String beside(List<String> names);

    String match(Match match);

    /** Who vouches for an identity, by the name or address on the wire. */
    String issuedBy(String issuer);

    String beforeLobby();

    String notice(DoorNotice notice);

    String vouch();

    String vouchGround();

    String ground(VouchGround ground);

    String unlock();

    String leftHeading();

    String leftLead();

    String comeBack();

    String useThisPage();
}
