package se.sluss.protocol.signal.fromclient;

import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.MalformedSignal;
import se.sluss.protocol.signal.SignalLimits;

/** A signal that a browser may send. */
public sealed interface ClientSignal
        permits Hello, Knock, Offer, Answer, Candidate, MediaChanged, Admit, Refuse, Vouch, Unlock, Leave {

    /** Reads one message strictly: anything unknown, missing, too long or too much is refused. */
    static ClientSignal decode(String text) throws MalformedSignal {
        if (text.length() > SignalLimits.MESSAGE) {
            throw new MalformedSignal("message too long");
        }
        try {
            var fields = JsonFields.of(Json.parse(text));
            ClientSignal signal = read(fields);
            fields.nothingElse();
            return signal;
        } catch (MalformedJson e) {
            throw new MalformedSignal(e.getMessage());
        }
    }

    private static ClientSignal read(JsonFields fields) throws MalformedJson {
        return switch (fields.string("type", SignalLimits.ID)) {
            case Hello.TYPE -> Hello.read(fields);
            case Knock.TYPE -> Knock.read(fields);
            case Offer.TYPE -> Offer.read(fields);
            case Answer.TYPE -> Answer.read(fields);
            case Candidate.TYPE -> Candidate.read(fields);
            case MediaChanged.TYPE -> MediaChanged.read(fields);
            case Admit.TYPE -> Admit.read(fields);
            case Refuse.TYPE -> Refuse.read(fields);
            case Vouch.TYPE -> Vouch.read(fields);
            case Unlock.TYPE -> Unlock.read(fields);
            case Leave.TYPE -> new Leave();
            default -> throw new MalformedJson("unknown type");
        };
    }

    JsonObject json();

    /** The message as it goes over the socket. */
    default String encode() {
        return json().text();
    }
}
