package se.sluss.client.media;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import se.sluss.browser.devices.DOMException;
import se.sluss.browser.devices.MediaDeviceInfo;
import se.sluss.browser.devices.MediaDevices;
import se.sluss.browser.devices.MediaStream;
import se.sluss.browser.devices.MediaStreamConstraints;
import se.sluss.browser.devices.MediaStreamTrack;

/** The devices of the browser. Its stream is one and the same for the life of the page; tracks come and go in it. */
public final class BrowserCapture implements Capture {

    private final MediaStream stream = new MediaStream();
    private final List<Runnable> trackListeners = new ArrayList<>();
    private final List<Consumer<Device>> endListeners = new ArrayList<>();

    public MediaStream stream() {
        return stream;
    }

    public @Nullable MediaStreamTrack track(Device device) {
        JSArrayReader<MediaStreamTrack> tracks =
                device == Device.MICROPHONE ? stream.getAudioTracks() : stream.getVideoTracks();
        return tracks.getLength() == 0 ? null : tracks.get(0);
    }

    /** Tells that the stream has other tracks than before. */
    public void onTracksChanged(Runnable listener) {
        trackListeners.add(listener);
    }

    @Override
    public void onEnded(Consumer<Device> listener) {
        endListeners.add(listener);
    }

    @Override
    public void onDevicesChanged(Runnable listener) {
        if (MediaDevices.supported()) {
            MediaDevices.current().addEventListener("devicechange", ignored -> listener.run());
        }
    }

    @Override
    public void openBoth(@Nullable String microphone, @Nullable String camera, BiConsumer<Opened, Opened> then) {
        capture(
                MediaStreamConstraints.both(microphone, camera),
                both -> then.accept(adopt(Device.MICROPHONE, both), adopt(Device.CAMERA, both)),
                // One of them may be missing or forbidden; the other is still wanted.
                trouble -> open(
                        Device.MICROPHONE,
                        microphone,
                        sound -> open(Device.CAMERA, camera, picture -> then.accept(sound, picture))));
    }

    @Override
    public void open(Device device, @Nullable String id, Consumer<Opened> then) {
        capture(
                device == Device.MICROPHONE ? MediaStreamConstraints.microphone(id) : MediaStreamConstraints.camera(id),
                one -> then.accept(adopt(device, one)),
                trouble -> then.accept(new Opened.Failed(trouble)));
    }

    @Override
    public void close(Device device) {
        MediaStreamTrack track = track(device);
        if (track != null) {
            track.stop();
            stream.removeTrack(track);
            tracksChanged();
        }
    }

    @Override
    public void setMicrophoneEnabled(boolean enabled) {
        MediaStreamTrack track = track(Device.MICROPHONE);
        if (track != null) {
            track.setEnabled(enabled);
        }
    }

    @Override
    public void list(Consumer<List<DeviceChoice>> then) {
        if (MediaDevices.supported()) {
            MediaDevices.current().enumerateDevices().then(infos -> {
                then.accept(choices(infos));
                return null;
            });
        }
    }

    private static void capture(
            MediaStreamConstraints constraints, Consumer<MediaStream> captured, Consumer<DeviceTrouble> failed) {
        if (!MediaDevices.supported()) {
            failed.accept(DeviceTrouble.UNSUPPORTED);
            return;
        }
        MediaDevices.current()
                .getUserMedia(constraints)
                .<JSObject>then(
                        media -> {
                            captured.accept(media);
                            return null;
                        },
                        error -> {
                            failed.accept(DeviceTrouble.ofException(DOMException.name(error)));
                            return null;
                        });
    }

    private Opened adopt(Device device, MediaStream captured) {
        JSArrayReader<MediaStreamTrack> tracks =
                device == Device.MICROPHONE ? captured.getAudioTracks() : captured.getVideoTracks();
        if (tracks.getLength() == 0) {
            return new Opened.Failed(DeviceTrouble.MISSING);
        }
        close(device);
        MediaStreamTrack track = tracks.get(0);
        stream.addTrack(track);
        track.addEventListener("ended", ignored -> ended(device, track));
        tracksChanged();
        return new Opened.Live(track.getSettings().getDeviceId());
    }

    private void ended(Device device, MediaStreamTrack track) {
        if (track.equals(track(device))) {
            close(device);
            endListeners.forEach(listener -> listener.accept(device));
        }
    }

    private void tracksChanged() {
        trackListeners.forEach(Runnable::run);
    }

    private static List<DeviceChoice> choices(JSArrayReader<MediaDeviceInfo> infos) {
        var choices = new ArrayList<DeviceChoice>();
        for (int i = 0; i < infos.getLength(); i++) {
            MediaDeviceInfo info = infos.get(i);
            Device device = kind(info.getKind());
            if (device != null && !info.getDeviceId().isEmpty()) {
                choices.add(new DeviceChoice(device, info.getDeviceId(), info.getLabel()));
            }
        }
        return choices;
    }

    private static @Nullable Device kind(String kind) {
        return switch (kind) {
            case "audioinput" -> Device.MICROPHONE;
            case "videoinput" -> Device.CAMERA;
            default -> null;
        };
    }
}
