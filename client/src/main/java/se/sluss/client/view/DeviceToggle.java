package se.sluss.client.view;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Icon;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.client.media.Device;
import se.sluss.client.media.DeviceState;
import se.sluss.client.media.LocalMedia;
import se.sluss.client.text.Texts;

/** The button that turns a device on and off; pressed means on. */
final class DeviceToggle implements Part {

    private final LocalMedia media;
    private final Device device;
    private final String name;
    private final Tag<HTMLElement> button;
    private @Nullable DeviceState shown;

    DeviceToggle(LocalMedia media, Device device, Texts texts) {
        this.media = media;
        this.device = device;
        this.name = device == Device.MICROPHONE ? texts.microphone() : texts.camera();
        button = Html.button("", () -> media.toggle(device)).css("toggle");
        update();
    }

    @Override
    public Node node() {
        return button.node();
    }

    void update() {
        DeviceState state = media.state(device);
        if (state.equals(shown)) {
            return;
        }
        shown = state;
        button.aria("pressed", state.wanted())
                .css(state.trouble() == null ? "toggle" : "toggle troubled")
                .fill(icon(state.wanted()), Html.span("toggle-name", name));
    }

    private Icon icon(boolean on) {
        if (device == Device.MICROPHONE) {
            return on ? Icons.MICROPHONE : Icons.MICROPHONE_OFF;
        }
        return on ? Icons.CAMERA : Icons.CAMERA_OFF;
    }
}
