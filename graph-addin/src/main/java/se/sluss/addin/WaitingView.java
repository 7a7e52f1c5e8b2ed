package se.sluss.addin;

import org.teavm.jso.dom.xml.Node;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;

/** Says what the page waits for. */
record WaitingView(String what) implements Part {

    @Override
    public Node node() {
        var dots = Html.span("pane-dots", "").aria("hidden", "true");
        return Html.div("pane-waiting", dots, Html.paragraph(what))
                .role("status")
                .node();
    }
}
