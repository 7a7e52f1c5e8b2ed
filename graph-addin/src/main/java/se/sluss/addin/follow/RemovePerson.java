package se.sluss.addin.follow;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.addin.text.SeriesTexts;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.protocol.booking.ParticipantView;

/** Takes one participant out of a meeting, after a second thought. */
final class RemovePerson implements Part {

    private final SeriesTexts texts;
    private final Scope scope;
    private final Tag<HTMLElement> ask;
    private final Tag<HTMLElement> words = Html.paragraph("");
    private final Tag<HTMLElement> question;
    private final Tag<HTMLElement> box;
    private boolean series;

    /** @param removal is told whether all following occurrences are meant */
    RemovePerson(SeriesTexts texts, String person, Removal removal) {
        this.texts = texts;
        this.scope = new Scope(texts, "sluss-remove-" + person);
        ask = Html.button(texts.removePerson(), this::askWhether)
                .data("variant", "tertiary")
                .data("size", "sm")
                .data("color", "danger");
        var sure = Html.button(texts.removeForSure(), () -> removal.remove(scope.isFollowing()))
                .data("color", "danger")
                .data("size", "sm");
        var keep = Html.button(texts.keepPerson(), this::keep)
                .data("variant", "secondary")
                .data("size", "sm");
        question = Html.div("ds-alert", words, scope, Html.div("pane-buttons", sure, keep))
                .data("color", "warning")
                .role("group")
                .attribute("tabindex", "-1")
                .hidden(true);
        box = Html.div("pane-remove-person", ask, question);
    }

    @Override
    public Node node() {
        return box.node();
    }

    void show(ParticipantView person, FollowState state) {
        series = state.isSeries();
        words.text(texts.removeQuestion(person.name()));
        question.aria("label", texts.removePerson(person.name()));
        ask.aria("label", texts.removePerson(person.name())).disabled(state.acting());
        box.hidden(!state.isOpen() || !state.canSpare(person));
    }

    private void askWhether() {
        scope.ask(series);
        ask.hidden(true);
        question.hidden(false);
        question.element().focus();
    }

    private void keep() {
        question.hidden(true);
        ask.hidden(false);
        ask.element().focus();
    }

    /** Does it. */
    interface Removal {

        void remove(boolean following);
    }
}
