package se.sluss.browser.page;

import org.teavm.jso.JSBody;

/** {@code navigator}: what the browser says of itself and its device. */
public final class Navigator {

    private Navigator() {}

    @JSBody(script = "return navigator.userAgent;")
    public static native String userAgent();

    /** How many fingers the screen feels at once. */
    @JSBody(script = "return navigator.maxTouchPoints || 0;")
    public static native int touchPoints();
}
