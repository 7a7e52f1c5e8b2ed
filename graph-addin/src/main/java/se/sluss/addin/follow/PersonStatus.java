package se.sluss.addin.follow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.addin.text.FollowTexts;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.protocol.booking.ParticipantView;
import se.sluss.protocol.booking.TimelineEntry;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.visit.Answer;

/** One participant of a booked meeting: the answer, the calendar and everything that happened. */
final class PersonStatus implements Part {

    private final FollowTexts texts;
    private final Moments moments;
    private final Tag<HTMLElement> name = Html.span("pane-person-name", "");
    private final Tag<HTMLElement> answer = Html.span("pane-answer", "");
    private final Tag<HTMLElement> contact = Html.paragraph("").css("pane-note pane-contact");
    private final Tag<HTMLElement> timeline = Html.tag("ol").css("pane-timeline");
    private final HealthView health;
    private final Tag<HTMLElement> lock;
    private final RemovePerson removal;
    private final Tag<HTMLElement> item = Html.item().css("pane-person").attribute("tabindex", "-1");
    private List<TimelineEntry> shown = List.of();

    /**
     * @param repair tries again what failed
     * @param unlock lets the person try again
     */
    PersonStatus(FollowTexts texts, Moments moments, Runnable repair, Runnable unlock, RemovePerson removal) {
        this.removal = removal;
        this.texts = texts;
        this.moments = moments;
        lock = Html.div("pane-lock")
                .add(Html.paragraph(texts.locked()).css("pane-note"))
                .add(Html.button(texts.unlock(), unlock)
                        .data("variant", "secondary")
                        .data("size", "sm"));
        var history = Html.tag("details").css("pane-history").attribute("open", true);
        history.add(Html.tag("summary").text(texts.history()), timeline);
        this.health = new HealthView(texts, moments, () -> {
            // The button goes once it has worked, and with it the place of whoever uses a keyboard.
            item.element().focus();
            repair.run();
        });
        item.add(Html.div("pane-person-head", name, answer), contact, health, lock, history, removal);
    }

    @Override
    public Node node() {
        return item.node();
    }

    /** @param with the name of the person beside whom this one sits, or nothing for somebody who is invited alone */
    void show(ParticipantView person, @Nullable String with, FollowState state) {
        name.text(person.name());
        item.hidden(person.role() == Role.LEADER && !person.repairable());
        contact.fill(Html.span("", given(person.email())), Html.span("", given(person.mobile())));
        answer.text(with == null ? texts.answer(person.answer()) : texts.beside(with))
                .data("color", colour(person.answer()))
                .hidden(person.role() == Role.LEADER);
        health.show(person, state.acting());
        removal.show(person, state);
        lock.hidden(!person.locked());
        if (!shown.equals(person.timeline())) {
            shown = person.timeline();
            timeline.fill();
            shown.forEach(entry -> timeline.add(entry(entry)));
        }
    }

    void remove() {
        item.remove();
    }

    private Part entry(TimelineEntry entry) {
        String detail = detail(entry);
        String text = texts.event(entry.event()) + (detail.isEmpty() ? "" : ", " + detail);
        var time = Html.tag("time").attribute("datetime", entry.at()).text(moments.of(entry.at()));
        return Html.item(Html.span("pane-event", text), time);
    }

    private String detail(TimelineEntry entry) {
        String detail = entry.detail();
        if (detail == null) {
            return "";
        }
        return detail.indexOf('/') > 0 ? moments.ofInterval(detail) : texts.detail(detail);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String colour(@Nullable Answer answer) {
        return switch (answer) {
            case null -> "none";
            case ACCEPTED -> "success";
            case TENTATIVE -> "warning";
            case DECLINED -> "danger";
        };
    }
}
