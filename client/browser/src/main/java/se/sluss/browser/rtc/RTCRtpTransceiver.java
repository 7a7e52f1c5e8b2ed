package se.sluss.browser.rtc;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code RTCRtpTransceiver}. */
public interface RTCRtpTransceiver extends JSObject {

    @JSProperty
    RTCRtpSender getSender();

    /** {@code sendrecv}, {@code sendonly}, {@code recvonly} or {@code inactive}. */
    @JSProperty
    void setDirection(String direction);
}
