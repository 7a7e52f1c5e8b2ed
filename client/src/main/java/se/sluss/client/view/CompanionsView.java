package se.sluss.client.view;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.client.text.Texts;
import se.sluss.client.visit.CompanionsBeside;
import se.sluss.protocol.visit.CompanionView;

/** Who comes along, and whether they are there now. A box stays the same element, so that it keeps the focus. */
final class CompanionsView implements Part {

    private final CompanionsBeside model;
    private final Texts texts;
    private final List<Box> boxes = new ArrayList<>();
    private final Tag<HTMLElement> choices = Html.tag("fieldset").css("ds-fieldset choices");
    private final Notice notice = Notice.danger();
    private final Tag<HTMLElement> place = Html.div("companions", choices, notice);

    CompanionsView(CompanionsBeside model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @Override
    public Node node() {
        return place.node();
    }

    void show(List<CompanionView> companions) {
        place.hidden(companions.isEmpty());
        if (boxes.size() != companions.size()) {
            build(companions);
        }
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).show(companions.get(i));
        }
        notice.show(model.trouble() == null ? null : texts.trouble(model.trouble()));
    }

    private void build(List<CompanionView> companions) {
        boxes.clear();
        choices.fill(
                Html.tag("legend").css("ds-label").text(texts.companions()),
                Html.tag("p").css("more").id("companions-more").text(texts.companionsMore()));
        for (int i = 0; i < companions.size(); i++) {
            var box = new Box("companion-" + i);
            boxes.add(box);
            choices.add(box);
        }
    }

    /** One person and the box to tick. */
    private final class Box implements Part {

        private final Tag<HTMLInputElement> tick;
        private final Tag<HTMLElement> label;
        private final Tag<HTMLElement> row;
        private CompanionView shown = new CompanionView("", "", false);

        Box(String id) {
            tick = Html.input("checkbox", id).aria("describedby", "companions-more");
            tick.on("change", () -> model.say(shown, tick.element().isChecked()));
            label = Html.label("", id);
            row = Html.div("choice", tick, label);
        }

        @Override
        public Node node() {
            return row.node();
        }

        void show(CompanionView companion) {
            shown = companion;
            label.text(texts.isBeside(companion.name()));
            tick.element().setChecked(companion.beside());
        }
    }
}
