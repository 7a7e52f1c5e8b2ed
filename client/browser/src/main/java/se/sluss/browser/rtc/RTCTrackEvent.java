package se.sluss.browser.rtc;

import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.Event;
import se.sluss.browser.devices.MediaStreamTrack;

/** {@code RTCTrackEvent}, the event {@code track}. */
public interface RTCTrackEvent extends Event {

    @JSProperty
    MediaStreamTrack getTrack();
}
