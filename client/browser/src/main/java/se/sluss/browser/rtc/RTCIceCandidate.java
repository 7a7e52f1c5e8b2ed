package se.sluss.browser.rtc;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code RTCIceCandidate}. */
public interface RTCIceCandidate extends JSObject {

    @JSProperty
    String getCandidate();

    @JSProperty
    @Nullable
    String getSdpMid();

    @JSProperty
    int getSdpMLineIndex();
}
