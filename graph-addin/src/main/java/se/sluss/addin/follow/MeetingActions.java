package se.sluss.addin.follow;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.addin.draft.Slot;
import se.sluss.addin.text.FollowTexts;
import se.sluss.addin.text.SeriesTexts;
import se.sluss.addin.text.Texts;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.intl.DateTimeFormat;
import se.sluss.browser.time.Time;
import se.sluss.browser.time.WallClock;
import se.sluss.protocol.booking.MeetingView;

/** What the official can do with a booked meeting: move it, or cancel it after a second thought. */
final class MeetingActions implements Part {

    private final FollowModel model;
    private final Time time;
    private final WallClock clock;
    private final SeriesTexts seriesTexts;
    private final FollowTexts texts;
    private final Scope movingScope;
    private final Scope cancellingScope;
    private final Tag<HTMLElement> doubt = Html.paragraph("");
    private final Tag<HTMLInputElement> start = Html.input("datetime-local", "sluss-new-start");
    private final Tag<HTMLInputElement> end = Html.input("datetime-local", "sluss-new-end");
    private final Tag<HTMLElement> moving;
    private final Tag<HTMLElement> cancelling;
    private final Tag<HTMLElement> move;
    private final Tag<HTMLElement> cancel;
    private final Tag<HTMLElement> choices;
    private final Tag<HTMLElement> box;
    private String about = "";
    private boolean sent;

    MeetingActions(Texts all, FollowModel model, Time time, WallClock clock) {
        this.texts = all.follow();
        this.seriesTexts = all.series();
        this.movingScope = new Scope(seriesTexts, "sluss-move-scope");
        this.cancellingScope = new Scope(seriesTexts, "sluss-cancel-scope");
        this.model = model;
        this.time = time;
        this.clock = clock;
        move = Html.button(texts.changeTime(), this::askForTime).data("variant", "secondary");
        cancel = Html.button(texts.cancelMeeting(), this::askWhetherToCancel)
                .data("variant", "secondary")
                .data("color", "danger");
        moving = movingForm().hidden(true);
        cancelling = question().hidden(true);
        start.on("input", this::moveEnd);
        choices = Html.div("pane-buttons", move, cancel);
        box = Html.div("pane-actions", choices, moving, cancelling);
    }

    @Override
    public Node node() {
        return box.node();
    }

    void show(FollowState state) {
        boolean open = state.isOpen();
        move.text(state.isSeries() ? seriesTexts.changeOccurrence() : texts.changeTime())
                .disabled(state.acting());
        cancel.text(state.isSeries() ? seriesTexts.cancelOccurrence() : texts.cancelMeeting())
                .disabled(state.acting());
        doubt.text(state.isSeries() ? seriesTexts.cancelQuestion() : texts.cancelQuestion());
        box.hidden(!open);
        if (!open || isAboutAnother(state) || (sent && !state.acting() && state.trouble() == null)) {
            close();
        }
        sent = state.acting();
    }

    /** What is being asked about one occurrence is not asked about the next that is chosen. */
    private boolean isAboutAnother(FollowState state) {
        String before = about;
        about = state.meeting() == null ? "" : state.meeting().occurrence();
        return !before.equals(about);
    }

    private Tag<HTMLElement> movingForm() {
        return Html.form(
                this::reschedule,
                Html.div(
                        "pane-times",
                        Html.div("pane-field", Html.label(texts.newStart(), "sluss-new-start"), start),
                        Html.div("pane-field", Html.label(texts.newEnd(), "sluss-new-end"), end)),
                movingScope,
                Html.paragraph(texts.everybodyIsTold()).css("pane-note"),
                Html.div(
                        "pane-buttons",
                        Html.submit(texts.saveTime()),
                        Html.button(texts.keepTime(), () -> keep(move)).data("variant", "secondary")));
    }

    private Tag<HTMLElement> question() {
        return Html.div(
                        "ds-alert",
                        doubt,
                        cancellingScope,
                        Html.div(
                                "pane-buttons",
                                Html.button(texts.cancelForSure(), this::cancelMeeting)
                                        .data("color", "danger"),
                                Html.button(texts.keepMeeting(), () -> keep(cancel))
                                        .data("variant", "secondary")))
                .data("color", "warning")
                .role("group")
                .attribute("tabindex", "-1");
    }

    private void askForTime() {
        MeetingView meeting = model.state().meeting();
        if (meeting != null) {
            start.element().setValue(clock.at(time.parse(meeting.startsAt())));
            end.element().setValue(clock.at(time.parse(meeting.endsAt())));
            movingScope.ask(model.state().isSeries());
            choices.hidden(true);
            moving.hidden(false);
            start.element().focus();
        }
    }

    private void askWhetherToCancel() {
        cancellingScope.ask(model.state().isSeries());
        choices.hidden(true);
        cancelling.hidden(false);
        cancelling.element().focus();
    }

    /** Leaves things as they are, back where it began. */
    private void keep(Tag<HTMLElement> from) {
        close();
        from.element().focus();
    }

    private void moveEnd() {
        MeetingView meeting = model.state().meeting();
        if (meeting != null) {
            var known = new Slot(clock.at(time.parse(meeting.startsAt())), clock.at(time.parse(meeting.endsAt())));
            end.element()
                    .setValue(known.movedTo(start.element().getValue(), clock).end());
        }
    }

    private void reschedule() {
        model.reschedule(
                new Slot(start.element().getValue(), end.element().getValue()),
                DateTimeFormat.deviceZone(),
                movingScope.isFollowing());
    }

    private void cancelMeeting() {
        model.cancel(cancellingScope.isFollowing());
    }

    private void close() {
        choices.hidden(false);
        moving.hidden(true);
        cancelling.hidden(true);
    }
}
