package se.sluss.browser.devices;

import org.teavm.jso.JSBody;

/** {@code DOMException}, of which only the name is of use. */
public final class DOMException {

    private DOMException() {}

    /** The name of what was thrown, such as {@code NotAllowedError}, or an empty text. */
    @JSBody(params = "error", script = "return error && error.name || '';")
    public static native String name(Object error);
}
