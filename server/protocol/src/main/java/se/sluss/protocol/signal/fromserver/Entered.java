package se.sluss.protocol.signal.fromserver;

import java.util.List;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.Peer;

/**
 * In the room. This page sends an offer to each of the others.
 *
 * @param peers everybody else in the room
 * @param resumed whether this page was in the room before, so that its peer connections may live on
 */
public record Entered(List<Peer> peers, boolean resumed) implements ServerSignal {

    static final String TYPE = "entered";

    static Entered read(JsonFields fields) throws MalformedJson {
        return new Entered(fields.list("peers", Peer::read), fields.bool("resumed"));
    }

    @Override
    public JsonObject json() {
        return new JsonObject()
                .with("type", TYPE)
                .with("peers", peers, Peer::json)
                .with("resumed", resumed);
    }
}
