package se.sluss.protocol.signal.fromserver;

import se.sluss.protocol.json.JsonObject;

/** Sent at a steady pace, so that a page notices a dead socket that nobody closed. */
public record Pulse() implements ServerSignal {

    static final String TYPE = "pulse";

    @Override
    public JsonObject json() {
        return new JsonObject().with("type", TYPE);
    }
}
