package se.sluss.protocol;

import se.sluss.protocol.booking.ChangeMeeting;
import se.sluss.protocol.booking.ChangeOccurrence;
import se.sluss.protocol.booking.MeetingTypeView;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.NewMeeting;
import se.sluss.protocol.booking.SignInSettings;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.MalformedSignal;
import se.sluss.protocol.signal.fromclient.ClientSignal;
import se.sluss.protocol.signal.fromserver.ServerSignal;
import se.sluss.protocol.visit.AnswerInvitation;
import se.sluss.protocol.visit.BankIdProgress;
import se.sluss.protocol.visit.BankIdReturn;
import se.sluss.protocol.visit.InvitationView;
import se.sluss.protocol.visit.JoinTicket;
import se.sluss.protocol.visit.OpenLink;
import se.sluss.protocol.visit.SayBeside;
import se.sluss.protocol.visit.SmsCode;
import se.sluss.protocol.visit.StartIdentification;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.protocol.visit.Visit;

/** Reads and writes any message by the name of its golden file; compiles for the browser too. */
public final class WireMessages {

    private WireMessages() {}

    /** The message as it is written after it was read. */
    public static String roundTrip(String name, String text) throws MalformedJson, MalformedSignal {
        if (name.startsWith("client-signal")) {
            return ClientSignal.decode(text).encode();
        }
        return name.startsWith("server-signal")
                ? ServerSignal.decode(text).encode()
                : record(name, Json.parse(text)).text();
    }

    /** Prints the round trip of the message with the given name and text: all that the browser needs. */
    public static void main(String[] args) throws MalformedJson, MalformedSignal {
        System.out.println(roundTrip(args[0], args[1]));
    }

    private static JsonObject record(String name, Json json) throws MalformedJson {
        return switch (name) {
            case "visit", "visit-identified" -> Visit.read(json).json();
            case "open-link" -> OpenLink.read(json).json();
            case "bankid-progress" -> BankIdProgress.read(json).json();
            case "bankid-return" -> BankIdReturn.read(json).json();
            case "start-identification", "start-identification-bankid" ->
                StartIdentification.read(json).json();
            case "started-identification", "started-identification-entra" ->
                StartedIdentification.read(json).json();
            case "say-beside" -> SayBeside.read(json).json();
            case "sms-code" -> SmsCode.read(json).json();
            case "join-ticket" -> JoinTicket.read(json).json();
            case "invitation-view" -> InvitationView.read(json).json();
            case "answer-invitation" -> AnswerInvitation.read(json).json();
            case "new-meeting", "new-meeting-series" -> NewMeeting.read(json).json();
            case "change-meeting" -> ChangeMeeting.read(json).json();
            case "change-occurrence" -> ChangeOccurrence.read(json).json();
            case "meeting-view" -> MeetingView.read(json).json();
            case "meeting-type-view" -> MeetingTypeView.read(json).json();
            case "sign-in-settings" -> SignInSettings.read(json).json();
            default -> throw new MalformedJson("no message is called " + name);
        };
    }
}
