package se.sluss.addin.form;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;

/** A control with its label, a hint where there is one, and room for what is wrong with it. */
final class Field implements Part {

    private final Tag<HTMLElement> box = Html.div("pane-field");
    private final Tag<? extends HTMLElement> control;
    private final Tag<HTMLElement> flaw;
    private final String hintId;

    Field(String label, Tag<? extends HTMLElement> control) {
        this(label, null, control);
    }

    Field(String label, @Nullable String hint, Tag<? extends HTMLElement> control) {
        String id = control.element().getId();
        this.control = control;
        this.hintId = hint == null ? "" : id + "-hint";
        this.flaw = Html.tag("p").css("ds-validation-message").id(id + "-flaw").hidden(true);
        box.add(Html.label(label, id));
        if (hint != null) {
            box.add(Html.paragraph(hint).id(hintId).css("pane-note"));
        }
        box.add(control, flaw);
        describe(hintId);
        control.on("input", () -> flaw(""));
    }

    @Override
    public Node node() {
        return box.node();
    }

    /** Says what is wrong, until the person changes it; an empty text says that nothing is. */
    void flaw(String text) {
        boolean flawed = !text.isEmpty();
        flaw.text(text).hidden(!flawed);
        control.aria("invalid", flawed);
        describe(flawed ? (flaw.element().getId() + " " + hintId).trim() : hintId);
    }

    boolean flawed() {
        return !flaw.element().isHidden();
    }

    void hidden(boolean hidden) {
        box.hidden(hidden);
    }

    void focus() {
        control.element().focus();
    }

    private void describe(String ids) {
        if (ids.isEmpty()) {
            control.element().removeAttribute("aria-describedby");
        } else {
            control.aria("describedby", ids);
        }
    }
}
