package se.sluss.addin;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.addin.text.Texts;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;

/** What the pane shows before anything is begun. */
final class StartView implements Part {

    private final Texts texts;
    private final Tag<HTMLElement> alert = Html.div("pane-alert").role("alert");
    private final Tag<HTMLElement> box;

    StartView(Texts texts, Runnable start) {
        this.texts = texts;
        box = Html.div("pane-start", alert, Html.paragraph(texts.introduction()), Html.button(texts.start(), start));
    }

    @Override
    public Node node() {
        return box.node();
    }

    /** Says why it could not go on. */
    StartView withTrouble(String text) {
        alert.fill(Html.paragraph(text).css("ds-alert").data("color", "danger"));
        return this;
    }

    /** Tells what will be found in the form. */
    StartView withNote(String text) {
        box.add(Html.paragraph(text).css("pane-note"));
        return this;
    }

    StartView withBooking(Runnable show) {
        box.add(Html.button(texts.showBooking(), show).data("variant", "secondary"));
        return this;
    }
}
