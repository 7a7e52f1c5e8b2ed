package se.sluss.client.view;

import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;

/** A row of buttons that the arrow keys walk along (ARIA Authoring Practices, toolbar). */
final class Toolbar {

    private Toolbar() {}

    static Tag<HTMLElement> of(String label, Part... buttons) {
        return Html.div("toolbar", buttons)
                .role("toolbar")
                .aria("label", label)
                .onEvent("keydown", (KeyboardEvent event) -> walk(event));
    }

    private static void walk(KeyboardEvent event) {
        Node from = (Node) event.getTarget();
        switch (event.getKey()) {
            case "ArrowRight" -> focus(from.getNextSibling());
            case "ArrowLeft" -> focus(from.getPreviousSibling());
            default -> {}
        }
    }

    private static void focus(Node button) {
        if (button != null) {
            ((HTMLElement) button).focus();
        }
    }
}
