package se.sluss.browser.rtc;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import se.sluss.browser.devices.MediaStream;
import se.sluss.browser.devices.MediaStreamTrack;

/** {@code RTCRtpSender}. */
public abstract class RTCRtpSender implements JSObject {

    /** Sends another track of the same kind from now on, or none; nothing is negotiated. */
    public abstract JSPromise<JSUndefined> replaceTrack(@Nullable MediaStreamTrack track);

    /** Says which stream the track belongs to, so that picture and sound are played in step. */
    public abstract void setStreams(MediaStream stream);

    /**
     * Sends the picture that many times smaller in width and height ({@code scaleResolutionDownBy} of the first
     * encoding); a browser that cannot goes on as before.
     */
    @JSBody(
            params = "factor",
            script = "const parameters = this.getParameters();"
                    + "if (parameters.encodings && parameters.encodings.length) {"
                    + "parameters.encodings[0].scaleResolutionDownBy = factor;"
                    + "this.setParameters(parameters).catch(() => {}); }")
    public final native void scaleResolutionDownBy(double factor);
}
