package se.sluss.browser.devices;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code MediaStreamConstraints} for one camera, one microphone or both. */
public abstract class MediaStreamConstraints implements JSObject {

    @JSBody(script = "return {};")
    private static native MediaStreamConstraints none();

    /** A microphone with the browser's echo cancellation; the given one where it is still there. */
    @JSBody(
            params = "deviceId",
            script = "this.audio = {echoCancellation: true, noiseSuppression: true, autoGainControl: true};"
                    + "if (deviceId !== null) this.audio.deviceId = {ideal: deviceId};")
    private native void withMicrophone(@Nullable String deviceId);

    /** A camera in 720p at most 30 times a second; the given one where it is still there. */
    @JSBody(
            params = "deviceId",
            script = "this.video = {width: {ideal: 1280}, height: {ideal: 720}, frameRate: {ideal: 24, max: 30}};"
                    + "if (deviceId !== null) this.video.deviceId = {ideal: deviceId};"
                    + "else this.video.facingMode = 'user';")
    private native void withCamera(@Nullable String deviceId);

    public static MediaStreamConstraints microphone(@Nullable String deviceId) {
        var constraints = none();
        constraints.withMicrophone(deviceId);
        return constraints;
    }

    public static MediaStreamConstraints camera(@Nullable String deviceId) {
        var constraints = none();
        constraints.withCamera(deviceId);
        return constraints;
    }

    public static MediaStreamConstraints both(@Nullable String microphoneId, @Nullable String cameraId) {
        var constraints = microphone(microphoneId);
        constraints.withCamera(cameraId);
        return constraints;
    }
}
