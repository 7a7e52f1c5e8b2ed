package se.sluss.browser.rtc;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code RTCIceServer}. */
public abstract class RTCIceServer implements JSObject {

    @JSBody(
            params = {"urls", "username", "credential"},
            script = "return username === null ? {urls} : {urls, username, credential};")
    public static native RTCIceServer of(String[] urls, @Nullable String username, @Nullable String credential);
}
