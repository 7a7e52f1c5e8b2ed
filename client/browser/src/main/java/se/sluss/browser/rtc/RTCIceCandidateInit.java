package se.sluss.browser.rtc;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code RTCIceCandidateInit}. */
public abstract class RTCIceCandidateInit implements JSObject {

    @JSBody(
            params = {"candidate", "sdpMid", "sdpMLineIndex"},
            script = "return {candidate, sdpMid, sdpMLineIndex};")
    public static native RTCIceCandidateInit of(String candidate, @Nullable String sdpMid, int sdpMLineIndex);
}
