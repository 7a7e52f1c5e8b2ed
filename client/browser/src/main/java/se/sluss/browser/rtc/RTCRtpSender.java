package se.sluss.browser.rtc;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSMethod;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import se.sluss.browser.devices.MediaStream;
import se.sluss.browser.devices.MediaStreamTrack;

/** {@code RTCRtpSender}. */
public interface RTCRtpSender extends JSObject {

    /** Sends another track of the same kind from now on, or none; nothing is negotiated. */
    JSPromise<JSUndefined> replaceTrack(@Nullable MediaStreamTrack track);

    /** Says which stream the track belongs to, so that picture and sound are played in step. */
    @JSMethod
    void setStreams(MediaStream stream);
}
