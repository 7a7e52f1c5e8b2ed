package se.sluss.addin.follow;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.addin.text.FollowTexts;
import se.sluss.addin.text.Language;
import se.sluss.addin.text.Texts;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.http.Trouble;
import se.sluss.browser.time.Time;
import se.sluss.browser.time.WallClock;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.visit.MeetingState;

/** A booked meeting as the official follows it. */
public final class FollowView implements Part, FollowListener {

    private final Texts texts;
    private final FollowTexts words;
    private final String locale;
    private final Time time;
    private final FollowFrame frame;
    private final Runnable signIn;
    private final FileShelf files;
    private final FollowModel model;
    private final MeetingActions actions;
    private final Tag<HTMLElement> subject = Html.paragraph("").css("pane-subject");
    private final Tag<HTMLElement> when = Html.paragraph("").css("pane-when");
    private final Tag<HTMLElement> leader = Html.div("pane-leader");
    private final Tag<HTMLElement> alert = Html.div("pane-alert").role("alert");
    private final Tag<HTMLElement> leaderHint;
    private final Tag<HTMLElement> series = Html.div("");
    private final Tag<HTMLElement> people = Html.tag("section").css("pane-group");
    private final Tag<HTMLElement> peopleHeading;
    private final Tag<HTMLElement> box;
    private @Nullable People list;
    private @Nullable Occurrences occurrences;
    private String shownOccurrence = "";
    private @Nullable Trouble told;

    /** @param signIn leaves for a new sign-in */
    public FollowView(
            Language language,
            FollowModel model,
            Time time,
            WallClock clock,
            FollowFrame frame,
            Runnable signIn,
            Runnable another) {
        this.texts = language.texts();
        leaderHint = Html.paragraph(texts.series().leaderHint()).css("pane-note");
        this.words = texts.follow();
        this.locale = language.locale();
        this.time = time;
        this.frame = frame;
        this.signIn = signIn;
        this.model = model;
        this.actions = new MeetingActions(texts, model, time, clock);
        this.files = new FileShelf(texts, language.locale(), model);
        peopleHeading = Html.heading(3, words.participants())
                .data("size", "xs")
                .id("sluss-people-heading")
                .attribute("tabindex", "-1");
        var more = Html.button(words.bookAnother(), another).data("variant", "secondary");
        box = Html.div("pane-follow", subject, when, alert, leader, leaderHint, series, actions, people, files, more);
        model.start(this);
    }

    @Override
    public Node node() {
        return box.node();
    }

    @Override
    public void changed(FollowState state) {
        showTrouble(state.trouble());
        actions.show(state);
        MeetingView meeting = state.meeting();
        if (meeting != null) {
            showMeeting(meeting, state);
            files.show(state);
        }
    }

    private void showMeeting(MeetingView meeting, FollowState state) {
        People shown = peopleOf(meeting, state);
        boolean cancelled = meeting.state() == MeetingState.CANCELLED;
        frame.retitle(cancelled ? words.cancelled() : words.booked());
        leader.hidden(cancelled || !state.isFirstShown());
        leaderHint.hidden(cancelled || state.isFirstShown());
        if (occurrences != null) {
            occurrences.show(meeting);
        }
        subject.text(meeting.subject());
        when.text(new Moments(locale, meeting.zone(), time).of(meeting));
        String news = shown.show(meeting.participants(), state);
        if (!news.isEmpty()) {
            frame.announce(news);
        }
    }

    /** The list of people; another one for each occurrence, so that nothing is told as news that is not. */
    private People peopleOf(MeetingView meeting, FollowState state) {
        People shown = list;
        if (shown == null || !shownOccurrence.equals(meeting.occurrence())) {
            var moments = new Moments(locale, meeting.zone(), time);
            if (shown == null) {
                occurrences = new Occurrences(texts.series(), moments, model::choose);
                series.add(occurrences);
                showLeaderLink(state.leaderLink());
            } else {
                frame.announce(moments.of(meeting));
            }
            shown = new People(texts, moments, model, peopleHeading);
            list = shown;
            shownOccurrence = meeting.occurrence();
            people.fill(peopleHeading, shown);
        }
        return shown;
    }

    private void showLeaderLink(@Nullable String link) {
        if (link != null) {
            leader.add(Html.link(words.openAsLeader(), link)
                    .css("ds-button")
                    .attribute("target", "_blank")
                    .attribute("rel", "noopener"));
        }
    }

    private void showTrouble(@Nullable Trouble trouble) {
        if (trouble == null) {
            alert.fill();
        } else if (told == null) {
            alert.fill(explanation(trouble));
        }
        told = trouble;
    }

    private Part explanation(Trouble trouble) {
        var box = Html.div("ds-alert").data("color", "warning");
        if (trouble.code() == ErrorCode.UNAUTHORIZED) {
            return box.add(Html.paragraph(words.signedOut()), Html.button(words.signInAgain(), signIn));
        }
        boolean silent = trouble instanceof Trouble.Unreachable;
        return box.add(Html.paragraph(silent ? words.outOfDate() : texts.trouble(trouble)));
    }
}
