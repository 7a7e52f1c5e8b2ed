package se.sluss.client.media;

import org.jspecify.annotations.Nullable;

/**
 * One device as the person sees it.
 *
 * @param wanted whether the person has it turned on
 * @param live whether it gives sound or picture, or could at once
 * @param trouble why it does not
 * @param chosen the id of the device in use or asked for
 */
public record DeviceState(
        boolean wanted,
        boolean live,
        @Nullable DeviceTrouble trouble,
        @Nullable String chosen) {

    static final DeviceState INITIAL = new DeviceState(true, false, null, null);

    /** Whether the others hear or see something. */
    public boolean on() {
        return wanted && live;
    }

    /** Whether the browser is asking or the device is starting. */
    public boolean opening() {
        return wanted && !live && trouble == null;
    }

    DeviceState opened(@Nullable String id) {
        return new DeviceState(wanted, true, null, id == null ? chosen : id);
    }

    DeviceState failed(DeviceTrouble reason) {
        return new DeviceState(false, false, reason, chosen);
    }

    DeviceState want(boolean on) {
        return new DeviceState(on, live, on ? null : trouble, chosen);
    }

    DeviceState closed() {
        return new DeviceState(wanted, false, trouble, chosen);
    }

    DeviceState choose(String id) {
        return new DeviceState(wanted, live, null, id);
    }
}
