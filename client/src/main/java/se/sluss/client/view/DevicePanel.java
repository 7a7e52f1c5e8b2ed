package se.sluss.client.view;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLVideoElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.browser.devices.MediaStreamTrack;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.time.Timers;
import se.sluss.client.media.BrowserCapture;
import se.sluss.client.media.Device;
import se.sluss.client.media.DeviceState;
import se.sluss.client.media.DeviceTrouble;
import se.sluss.client.media.LocalMedia;
import se.sluss.client.text.Texts;

/** The person's own picture with the buttons and choices that belong to it. */
final class DevicePanel implements Part {

    private final LocalMedia media;
    private final BrowserCapture capture;
    private final Texts texts;
    private final Tag<HTMLVideoElement> picture;
    private final Tag<HTMLElement> veil = Html.div("veil");
    private final LevelBar level;
    private final DeviceToggle microphone;
    private final DeviceToggle camera;
    private final DevicePicker microphones;
    private final DevicePicker cameras;
    private final Notice asking = Notice.info();
    private final Notice notice = Notice.warning();
    private final Tag<HTMLElement> content;
    private @Nullable MediaStreamTrack measured;

    DevicePanel(LocalMedia media, BrowserCapture capture, Timers timers, Texts texts) {
        this.media = media;
        this.capture = capture;
        this.texts = texts;
        level = new LevelBar(capture, timers, texts);
        microphone = new DeviceToggle(media, Device.MICROPHONE, texts);
        camera = new DeviceToggle(media, Device.CAMERA, texts);
        microphones = new DevicePicker(media, Device.MICROPHONE, texts);
        cameras = new DevicePicker(media, Device.CAMERA, texts);
        picture = Html.video().css("mirrored").aria("label", texts.preview()).attribute("autoplay", true);
        picture.element().setMuted(true);
        capture.stream().playIn(picture.element());
        content = Html.div(
                "devices",
                Html.div("preview", picture, veil, level),
                Html.div("toggles", microphone, camera),
                asking,
                notice,
                Html.div("pickers", microphones, cameras));
        update();
    }

    @Override
    public Node node() {
        return content.node();
    }

    void update() {
        microphone.update();
        camera.update();
        microphones.update();
        cameras.update();
        showVeil();
        boolean opening = media.microphone().opening() || media.camera().opening();
        asking.show(opening ? texts.askingPermission() : null);
        notice.show(help());
        measure();
    }

    void close() {
        level.close();
    }

    private void showVeil() {
        DeviceState state = media.camera();
        veil.hidden(state.on())
                .fill(
                        state.opening() ? Icons.CAMERA : Icons.CAMERA_OFF,
                        Html.span("", state.opening() ? texts.cameraStarting() : texts.cameraOff()));
    }

    /** What is wrong, and that one may join all the same. */
    private @Nullable String help() {
        DeviceTrouble sound = media.microphone().trouble();
        DeviceTrouble sight = media.camera().trouble();
        if (sound != null && sight != null) {
            return advice(sound, sight) + " " + texts.joinWithout();
        }
        if (sound != null) {
            return texts.trouble(Device.MICROPHONE, sound) + " " + texts.joinWithout();
        }
        return sight == null ? null : texts.trouble(Device.CAMERA, sight) + " " + texts.joinWithout();
    }

    private String advice(DeviceTrouble sound, DeviceTrouble sight) {
        return sound == sight
                ? texts.troubleOfBoth(sound)
                : texts.trouble(Device.MICROPHONE, sound) + " " + texts.trouble(Device.CAMERA, sight);
    }

    private void measure() {
        MediaStreamTrack track = capture.track(Device.MICROPHONE);
        if (track != measured) {
            measured = track;
            level.restart();
        }
    }
}
