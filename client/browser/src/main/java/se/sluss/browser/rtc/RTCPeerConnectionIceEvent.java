package se.sluss.browser.rtc;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.Event;

/** {@code RTCPeerConnectionIceEvent}, the event {@code icecandidate}. */
public interface RTCPeerConnectionIceEvent extends Event {

    /** Nothing when gathering is over. */
    @JSProperty
    @Nullable
    RTCIceCandidate getCandidate();
}
