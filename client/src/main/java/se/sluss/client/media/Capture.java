package se.sluss.client.media;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens and closes devices. Holds at most one of each kind; opening another closes the one before. */
public interface Capture {

    /** Opens both with one question to the person; tells first of the microphone, then of the camera. */
    void openBoth(@Nullable String microphone, @Nullable String camera, BiConsumer<Opened, Opened> then);

    void open(Device device, @Nullable String id, Consumer<Opened> then);

    /** Lets go of the device, so that its lamp goes out. */
    void close(Device device);

    /** Whether an open microphone gives sound or silence. */
    void setMicrophoneEnabled(boolean enabled);

    void list(Consumer<List<DeviceChoice>> then);

    /** Tells of a device that ended by itself, such as one that was pulled out. */
    void onEnded(Consumer<Device> listener);

    /** Tells that there are other devices than before. */
    void onDevicesChanged(Runnable listener);
}
