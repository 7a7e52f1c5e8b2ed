package se.sluss.browser.devices;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code MediaDeviceInfo}. */
public interface MediaDeviceInfo extends JSObject {

    /** Empty as long as the person has not let the page use devices of this kind. */
    @JSProperty
    String getDeviceId();

    /** {@code audioinput}, {@code audiooutput} or {@code videoinput}. */
    @JSProperty
    String getKind();

    @JSProperty
    String getLabel();
}
