package se.sluss.browser.devices;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code MediaTrackSettings}. */
public interface MediaTrackSettings extends JSObject {

    @JSProperty
    @Nullable
    String getDeviceId();
}
