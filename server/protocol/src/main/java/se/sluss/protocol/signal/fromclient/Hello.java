package se.sluss.protocol.signal.fromclient;

import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.SignalLimits;

/**
 * The first signal on a socket: proves the right to be here.
 *
 * @param ticket the single-use join ticket (a JWS)
 * @param page a random id that this page keeps as long as it is open, so that a new socket resumes its place
 */
public record Hello(String ticket, String page) implements ClientSignal {

    static final String TYPE = "hello";

    static Hello read(JsonFields fields) throws MalformedJson {
        return new Hello(fields.string("ticket", SignalLimits.TICKET), fields.string("page", SignalLimits.ID));
    }

    @Override
    public JsonObject json() {
        return new JsonObject().with("type", TYPE).with("ticket", ticket).with("page", page);
    }
}
