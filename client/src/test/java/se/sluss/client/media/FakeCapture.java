package se.sluss.client.media;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Devices that open when the test lets them. */
public final class FakeCapture implements Capture {

    private final Map<Device, Opened> results = new EnumMap<>(Device.class);
    private final List<Runnable> asked = new ArrayList<>();
    private final List<Device> open = new ArrayList<>();
    private List<DeviceChoice> choices = List.of();
    private boolean enabled = true;
    private Consumer<Device> ended = device -> {};
    private Runnable devicesChanged = () -> {};

    /** The devices that have their lamp on. */
    public List<Device> open() {
        return open;
    }

    public boolean microphoneEnabled() {
        return enabled;
    }

    /** Answers everything that was asked for so far. */
    public void answer() {
        List<Runnable> now = List.copyOf(asked);
        asked.clear();
        now.forEach(Runnable::run);
    }

    public void fail(Device device, DeviceTrouble trouble) {
        results.put(device, new Opened.Failed(trouble));
    }

    public void repair(Device device) {
        results.remove(device);
    }

    public void pullOut(Device device) {
        open.remove(device);
        ended.accept(device);
    }

    public void connect(DeviceChoice choice) {
        choices = List.of(choice);
        devicesChanged.run();
    }

    @Override
    public void openBoth(@Nullable String microphone, @Nullable String camera, BiConsumer<Opened, Opened> then) {
        asked.add(() -> then.accept(result(Device.MICROPHONE, microphone), result(Device.CAMERA, camera)));
    }

    @Override
    public void open(Device device, @Nullable String id, Consumer<Opened> then) {
        asked.add(() -> then.accept(result(device, id)));
    }

    @Override
    public void close(Device device) {
        open.remove(device);
    }

    @Override
    public void setMicrophoneEnabled(boolean on) {
        enabled = on;
    }

    @Override
    public void list(Consumer<List<DeviceChoice>> then) {
        then.accept(choices);
    }

    @Override
    public void onEnded(Consumer<Device> listener) {
        ended = listener;
    }

    @Override
    public void onDevicesChanged(Runnable listener) {
        devicesChanged = listener;
    }

    private Opened result(Device device, @Nullable String id) {
        Opened result = results.getOrDefault(device, new Opened.Live(id == null ? "default" : id));
        if (result instanceof Opened.Live && !open.contains(device)) {
            open.add(device);
        }
        return result;
    }
}
