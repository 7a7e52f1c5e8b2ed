package se.sluss.addin.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.addin.text.SeriesTexts;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.OccurrenceView;
import se.sluss.protocol.visit.MeetingState;

/** All occurrences of a series, to choose the one that is shown. An occurrence keeps the same button. */
final class Occurrences implements Part {

    private final SeriesTexts texts;
    private final Moments moments;
    private final Consumer<String> choose;
    private final List<Tag<HTMLElement>> buttons = new ArrayList<>();
    private final Tag<HTMLElement> list = Html.tag("ol").css("pane-occurrences");
    private final Tag<HTMLElement> box;
    private List<OccurrenceView> shown = List.of();

    Occurrences(SeriesTexts texts, Moments moments, Consumer<String> choose) {
        this.texts = texts;
        this.moments = moments;
        this.choose = choose;
        list.aria("labelledby", "sluss-occurrences-heading");
        var heading = Html.heading(3, texts.occurrences()).data("size", "xs").id("sluss-occurrences-heading");
        box = Html.tag("section").css("pane-group").add(heading, list);
    }

    @Override
    public Node node() {
        return box.node();
    }

    void show(MeetingView meeting) {
        List<OccurrenceView> all = meeting.occurrences();
        box.hidden(all.size() < 2);
        if (!all.equals(shown)) {
            for (int i = buttons.size(); i < all.size(); i++) {
                add(all.get(i).id());
            }
            for (int i = 0; i < all.size(); i++) {
                describe(buttons.get(i), all.get(i));
            }
            shown = all;
        }
        for (int i = 0; i < all.size(); i++) {
            buttons.get(i).attribute("aria-current", all.get(i).id().equals(meeting.occurrence()) ? "true" : "false");
        }
    }

    private void add(String id) {
        var button = Html.tag("button")
                .css("pane-occurrence")
                .attribute("type", "button")
                .on("click", () -> choose.accept(id));
        buttons.add(button);
        list.add(Html.item(button));
    }

    private void describe(Tag<HTMLElement> button, OccurrenceView occurrence) {
        String state = texts.state(occurrence);
        button.fill(Html.span("pane-occurrence-when", moments.of(occurrence)))
                .data("state", occurrence.state().name());
        if (!state.isEmpty()) {
            boolean moved = occurrence.state() == MeetingState.SCHEDULED;
            button.add(Html.span("pane-answer", state).data("color", moved ? "warning" : "none"));
        }
    }
}
