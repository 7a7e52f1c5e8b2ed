package se.sluss.browser.rtc;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code RTCSessionDescriptionInit}, which {@code RTCSessionDescription} looks like too. */
public abstract class RTCSessionDescriptionInit implements JSObject {

    /** An {@code offer} or {@code answer}. */
    @JSBody(
            params = {"type", "sdp"},
            script = "return {type, sdp};")
    public static native RTCSessionDescriptionInit of(String type, String sdp);

    @JSProperty
    public abstract String getSdp();
}
