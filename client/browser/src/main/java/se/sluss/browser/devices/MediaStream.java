package se.sluss.browser.devices;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.html.HTMLMediaElement;

/** {@code MediaStream}. */
@JSClass
public class MediaStream implements org.teavm.jso.webaudio.MediaStream {

    public MediaStream() {}

    public native void addTrack(MediaStreamTrack track);

    public native void removeTrack(MediaStreamTrack track);

    public native JSArrayReader<MediaStreamTrack> getTracks();

    public native JSArrayReader<MediaStreamTrack> getAudioTracks();

    public native JSArrayReader<MediaStreamTrack> getVideoTracks();

    /** Plays this stream in an element ({@code srcObject}). */
    @JSBody(params = "element", script = "if (element.srcObject !== this) element.srcObject = this;")
    public final native void playIn(HTMLMediaElement element);
}
