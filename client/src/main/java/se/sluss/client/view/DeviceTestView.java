package se.sluss.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Tag;
import se.sluss.client.meeting.MeetingModel;
import se.sluss.client.text.Texts;

/** Try camera and microphone, any day before the meeting. */
final class DeviceTestView implements View {

    private final DevicePanel devices;
    private final Tag<HTMLElement> heading;
    private final Tag<HTMLElement> content;

    DeviceTestView(MeetingModel model, DevicePanel devices, Texts texts) {
        this.devices = devices;
        heading = Html.heading(1, texts.testHeading()).attribute("tabindex", "-1");
        var back = Html.button(texts.back(), model::backToInformation)
                .data("variant", "secondary")
                .data("fullwidth", "");
        content = Html.div(
                "card studio",
                Html.div("studio-text", heading, Html.paragraph(texts.testLead())),
                devices,
                Html.div("studio-actions", back));
    }

    @Override
    public Tag<HTMLElement> content() {
        return content;
    }

    @Override
    public Tag<HTMLElement> heading() {
        return heading;
    }

    @Override
    public void update() {
        devices.update();
    }

    @Override
    public void close() {
        devices.close();
    }
}
