package se.sluss.protocol.json;

/** The JSON literal {@code null}; written for an absent value, read as one. */
public record JsonNull() implements Json {

    public static final JsonNull NULL = new JsonNull();
}
