package se.sluss.addin.follow;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.addin.text.SeriesTexts;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;

/** Asks how far a change of a series reaches; begins with the smaller answer each time. */
final class Scope implements Part {

    private final Tag<HTMLInputElement> only;
    private final Tag<HTMLInputElement> following;
    private final Tag<HTMLElement> box;

    /** @param id that no other scope of the page has */
    Scope(SeriesTexts texts, String id) {
        only = radio(id, "-only");
        following = radio(id, "-following");
        box = Html.tag("fieldset")
                .css("ds-fieldset pane-scope")
                .add(
                        Html.tag("legend").css("ds-label").text(texts.scope()),
                        choice(only, texts.onlyThis()),
                        choice(following, texts.thisAndFollowing()));
    }

    @Override
    public Node node() {
        return box.node();
    }

    /** @param series whether there is something to ask */
    void ask(boolean series) {
        box.hidden(!series);
        only.element().setChecked(true);
    }

    boolean isFollowing() {
        return following.element().isChecked();
    }

    private static Tag<HTMLInputElement> radio(String id, String which) {
        return Html.input("radio", id + which).attribute("name", id);
    }

    private static Part choice(Tag<HTMLInputElement> radio, String text) {
        return Html.tag("label").css("pane-choice").add(radio).add(text);
    }
}
