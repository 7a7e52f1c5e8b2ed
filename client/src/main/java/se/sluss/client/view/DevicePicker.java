package se.sluss.client.view;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.client.media.Device;
import se.sluss.client.media.DeviceChoice;
import se.sluss.client.media.LocalMedia;
import se.sluss.client.text.Texts;

/** Chooses among several devices of a kind; hidden while there is nothing to choose. */
final class DevicePicker implements Part {

    private final LocalMedia media;
    private final Device device;
    private final Tag<HTMLSelectElement> select;
    private final Tag<HTMLElement> field;
    private List<DeviceChoice> shown = List.of();

    DevicePicker(LocalMedia media, Device device, Texts texts) {
        this.media = media;
        this.device = device;
        String id = "choose-" + device.name();
        select = Html.select(id);
        select.on("change", () -> media.choose(device, select.element().getValue()));
        field = Html.div("ds-field", Html.label(texts.chooseDevice(device), id), select);
        update();
    }

    @Override
    public Node node() {
        return field.node();
    }

    void update() {
        if (!shown.equals(media.choices())) {
            shown = media.choices();
            select.fill();
            for (DeviceChoice choice : shown) {
                if (choice.device() == device) {
                    select.add(Html.option(choice.id(), choice.label()));
                }
            }
        }
        field.hidden(select.element().getOptions().getLength() < 2);
        String chosen = media.state(device).chosen();
        if (chosen != null) {
            select.element().setValue(chosen);
        }
    }
}
