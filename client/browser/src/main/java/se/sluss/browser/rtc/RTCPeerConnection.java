package se.sluss.browser.rtc;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.EventTarget;
import se.sluss.browser.devices.MediaStream;

/** {@code RTCPeerConnection}. */
@JSClass
public class RTCPeerConnection implements EventTarget {

    @SuppressWarnings("unused") // The browser's constructor takes it.
    public RTCPeerConnection(RTCConfiguration configuration) {}

    /**
     * A media section of the kind {@code audio} or {@code video} that sends and receives, in the given stream.
     *
     * @param smaller how many times smaller a picture is sent than it is captured ({@code scaleResolutionDownBy})
     */
    @JSBody(
            params = {"kind", "stream", "smaller"},
            script = "return this.addTransceiver(kind, {direction: 'sendrecv', streams: [stream],"
                    + "sendEncodings: kind === 'video' ? [{scaleResolutionDownBy: smaller}] : []});")
    public final native RTCRtpTransceiver addTransceiver(String kind, MediaStream stream, double smaller);

    public native JSArrayReader<RTCRtpTransceiver> getTransceivers();

    /** {@code setLocalDescription()}: makes the offer or answer that is due and applies it. */
    public native JSPromise<JSUndefined> setLocalDescription();

    public native JSPromise<JSUndefined> setRemoteDescription(RTCSessionDescriptionInit description);

    public native JSPromise<JSUndefined> addIceCandidate(RTCIceCandidateInit candidate);

    /** Makes the next offer gather and try new paths (an ICE restart). */
    public native void restartIce();

    public native void close();

    @JSProperty
    public native RTCSessionDescriptionInit getLocalDescription();

    /** {@code new}, {@code connecting}, {@code connected}, {@code disconnected}, {@code failed} or {@code closed}. */
    @JSProperty
    public native String getConnectionState();

    @JSProperty
    public native String getSignalingState();

    @Override
    public native void addEventListener(String type, EventListener<?> listener, boolean useCapture);

    @Override
    public native void addEventListener(String type, EventListener<?> listener);

    @Override
    public native void removeEventListener(String type, EventListener<?> listener, boolean useCapture);

    @Override
    public native void removeEventListener(String type, EventListener<?> listener);

    @Override
    public native boolean dispatchEvent(Event event);
}
