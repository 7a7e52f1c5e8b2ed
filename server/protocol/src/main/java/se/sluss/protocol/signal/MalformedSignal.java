package se.sluss.protocol.signal;

/** A text that is not a signal of this protocol. The message never repeats what the text contained. */
public final class MalformedSignal extends Exception {

    public MalformedSignal(String message) {
        super(message);
    }
}
