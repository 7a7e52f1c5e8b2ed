package se.sluss.protocol.signal.fromserver;

import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.MalformedSignal;

/** A signal that the server may send. */
public sealed interface ServerSignal
        permits Welcome,
                Waiting,
                Entered,
                PeerEntered,
                PeerLeft,
                PeerMediaChanged,
                Offer,
                Answer,
                Candidate,
                Lobby,
                Notices,
                Failed,
                Ended,
                Pulse {

    /** Reads one message. Members that this version does not know are skipped: the server may be newer than the page. */
    static ServerSignal decode(String text) throws MalformedSignal {
        try {
            return read(JsonFields.of(Json.parse(text)));
        } catch (MalformedJson e) {
            throw new MalformedSignal(e.getMessage());
        }
    }

    private static ServerSignal read(JsonFields fields) throws MalformedJson {
        return switch (fields.string("type")) {
            case Welcome.TYPE -> Welcome.read(fields);
            case Waiting.TYPE -> new Waiting();
            case Entered.TYPE -> Entered.read(fields);
            case PeerEntered.TYPE -> PeerEntered.read(fields);
            case PeerLeft.TYPE -> PeerLeft.read(fields);
            case PeerMediaChanged.TYPE -> PeerMediaChanged.read(fields);
            case Offer.TYPE -> Offer.read(fields);
            case Answer.TYPE -> Answer.read(fields);
            case Candidate.TYPE -> Candidate.read(fields);
            case Lobby.TYPE -> Lobby.read(fields);
            case Notices.TYPE -> Notices.read(fields);
            case Failed.TYPE -> Failed.read(fields);
            case Ended.TYPE -> Ended.read(fields);
            case Pulse.TYPE -> new Pulse();
            default -> throw new MalformedJson("unknown type");
        };
    }

    JsonObject json();

    /** The message as it goes over the socket. */
    default String encode() {
        return json().text();
    }
}
