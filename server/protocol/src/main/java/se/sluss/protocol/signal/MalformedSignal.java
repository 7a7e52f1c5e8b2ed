package se.sluss.protocol.signal;

import org.jspecify.annotations.Nullable;

/** A text that is not a signal of this protocol. The message never repeats what the text contained. */
public final class MalformedSignal extends Exception {

    public MalformedSignal(@Nullable String message) {
        super(message);
    }
}
