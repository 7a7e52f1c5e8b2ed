package se.sluss.client.view;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Tag;

/** A page that goes no further: what happened, what to do, and at most one button. */
final class StoppedView implements View {

    private final Tag<HTMLElement> heading;
    private final Tag<HTMLElement> content;

    StoppedView(String title, String text, @Nullable Tag<HTMLElement> action) {
        heading = Html.heading(1, title).attribute("tabindex", "-1");
        content = Html.div("card narrow", Html.div("seal", Icons.GATE), heading, Html.paragraph(text));
        if (action != null) {
            content.add(Html.div("actions", action));
        }
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
