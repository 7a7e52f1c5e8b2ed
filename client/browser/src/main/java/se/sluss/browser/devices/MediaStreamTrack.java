package se.sluss.browser.devices;

import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.EventTarget;

/** {@code MediaStreamTrack}. */
public interface MediaStreamTrack extends EventTarget {

    /** {@code audio} or {@code video}. */
    @JSProperty
    String getKind();

    @JSProperty
    String getLabel();

    /** A track that is not enabled goes on as silence or black. */
    @JSProperty
    void setEnabled(boolean enabled);

    /** {@code live} or {@code ended}. */
    @JSProperty
    String getReadyState();

    MediaTrackSettings getSettings();

    /** Lets go of the device, so that its lamp goes out. */
    void stop();
}
