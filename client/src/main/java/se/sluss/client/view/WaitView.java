package se.sluss.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Tag;

/** Something is on its way; nothing to do. */
final class WaitView implements View {

    private final Tag<HTMLElement> heading;
    private final Tag<HTMLElement> content;

    WaitView(String text) {
        heading = Html.heading(1, text).data("size", "xs").attribute("tabindex", "-1");
        content = Html.div("card narrow waiting-card", Html.div("pulse").aria("hidden", "true"), heading);
    }

    @Override
    public Tag<HTMLElement> content() {
        return content;
    }

    @Override
    public Tag<HTMLElement> heading() {
        return heading;
    }
}
