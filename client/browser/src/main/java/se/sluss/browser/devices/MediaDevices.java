package se.sluss.browser.devices;

import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.events.EventTarget;

/** {@code navigator.mediaDevices}. */
public abstract class MediaDevices implements EventTarget {

    @JSBody(script = "return navigator.mediaDevices;")
    public static native MediaDevices current();

    /** False where the page is not a secure context. */
    @JSBody(script = "return !!navigator.mediaDevices;")
    public static native boolean supported();

    public abstract JSPromise<MediaStream> getUserMedia(MediaStreamConstraints constraints);

    public abstract JSPromise<JSArrayReader<MediaDeviceInfo>> enumerateDevices();
}
