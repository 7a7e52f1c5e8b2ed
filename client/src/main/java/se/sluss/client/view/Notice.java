package se.sluss.client.view;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;

/** A place for a message that comes and goes and is read aloud when it comes. */
final class Notice implements Part {

    private final String color;
    private final Tag<HTMLElement> place;
    private @Nullable String shown;

    private Notice(String role, String color) {
        this.color = color;
        this.place = Html.div("notice").role(role);
    }

    /** For what went wrong: read at once. */
    static Notice danger() {
        return new Notice("alert", "danger");
    }

    /** For what is good to know: read when there is a pause. */
    static Notice info() {
        return new Notice("status", "info");
    }

    static Notice warning() {
        return new Notice("status", "warning");
    }

    @Override
    public Node node() {
        return place.node();
    }

    Notice show(@Nullable String text) {
        if (text == null) {
            place.text("");
        } else if (!text.equals(shown)) {
            place.fill(
                    Html.div("ds-alert").data("color", color).data("size", "sm").add(text));
        }
        shown = text;
        return this;
    }
}
