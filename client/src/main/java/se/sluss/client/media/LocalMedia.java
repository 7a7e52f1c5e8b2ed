package se.sluss.client.media;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person's own camera and microphone. A microphone that is off stays open and silent, so that it is back at once;
 * a camera that is off is let go, so that its lamp goes out.
 */
public final class LocalMedia {

    private final Capture capture;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<DeviceChoice> choices = List.of();
    private DeviceState microphone = DeviceState.INITIAL;
    private DeviceState camera = DeviceState.INITIAL;
    private boolean running;

    public LocalMedia(Capture capture) {
        this.capture = capture;
        capture.onEnded(this::ended);
        capture.onDevicesChanged(this::list);
    }

    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public DeviceState microphone() {
        return microphone;
    }

    public DeviceState camera() {
        return camera;
    }

    public DeviceState state(Device device) {
        return device == Device.MICROPHONE ? microphone : camera;
    }

    public List<DeviceChoice> choices() {
        return choices;
    }

    /** Opens what is wanted; the browser may ask the person. */
    public void start() {
        if (running) {
            return;
        }
        running = true;
        if (microphone.wanted() && camera.wanted()) {
            capture.openBoth(microphone.chosen(), camera.chosen(), (sound, picture) -> {
                opened(Device.MICROPHONE, sound);
                opened(Device.CAMERA, picture);
            });
        } else {
            openWanted(Device.MICROPHONE);
            openWanted(Device.CAMERA);
        }
        changed();
    }

    /** Lets go of both; what is wanted is kept for the next start. */
    public void stop() {
        running = false;
        close(Device.MICROPHONE);
        close(Device.CAMERA);
        changed();
    }

    /** Turns a device on or off; on also tries again a device that failed. */
    public void toggle(Device device) {
        boolean on = !state(device).wanted();
        set(device, state(device).want(on));
        if (device == Device.CAMERA && !on) {
            close(device);
        } else if (on && !state(device).live()) {
            openWanted(device);
        }
        applyMute();
        changed();
    }

    public void choose(Device device, String id) {
        set(device, state(device).choose(id));
        if (state(device).wanted()) {
            openWanted(device);
        }
        changed();
    }

    private void openWanted(Device device) {
        if (state(device).wanted()) {
            capture.open(device, state(device).chosen(), result -> opened(device, result));
        }
    }

    private void opened(Device device, Opened result) {
        switch (result) {
            case Opened.Live(String id) -> live(device, id);
            case Opened.Failed(DeviceTrouble trouble) ->
                set(device, state(device).failed(trouble));
        }
        list();
        changed();
    }

    private void live(Device device, @Nullable String id) {
        set(device, state(device).opened(id));
        boolean unwantedCamera = device == Device.CAMERA && !camera.wanted();
        if (!running || unwantedCamera) {
            close(device);
        }
        applyMute();
    }

    private void ended(Device device) {
        set(device, state(device).closed().failed(DeviceTrouble.MISSING));
        list();
        changed();
    }

    private void close(Device device) {
        capture.close(device);
        set(device, state(device).closed());
    }

    private void applyMute() {
        capture.setMicrophoneEnabled(microphone.wanted());
    }

    private void list() {
        capture.list(found -> {
            choices = found;
            changed();
        });
    }

    private void set(Device device, DeviceState state) {
        if (device == Device.MICROPHONE) {
            microphone = state;
        } else {
            camera = state;
        }
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
