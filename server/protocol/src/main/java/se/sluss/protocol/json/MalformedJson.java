package se.sluss.protocol.json;

/** A text that is not the JSON that was asked for. The message says what is wrong, never what the text contained. */
public final class MalformedJson extends Exception {

    public MalformedJson(String message) {
        super(message);
    }
}
