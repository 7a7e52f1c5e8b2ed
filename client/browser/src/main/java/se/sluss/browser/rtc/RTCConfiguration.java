package se.sluss.browser.rtc;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;

/** {@code RTCConfiguration}. */
public abstract class RTCConfiguration implements JSObject {

    /** One transport for all media, with the given servers. */
    @JSBody(params = "iceServers", script = "return {iceServers, bundlePolicy: 'max-bundle'};")
    public static native RTCConfiguration of(JSArray<RTCIceServer> iceServers);
}
