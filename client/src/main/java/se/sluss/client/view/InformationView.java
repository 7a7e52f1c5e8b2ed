package se.sluss.client.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Icon;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.intl.NumberFormat;
import se.sluss.browser.time.Time;
import se.sluss.browser.time.Timer;
import se.sluss.browser.time.Timers;
import se.sluss.client.meeting.MeetingModel;
import se.sluss.client.text.Language;
import se.sluss.client.text.Texts;
import se.sluss.client.visit.Countdown;
import se.sluss.client.visit.VisitApi;
import se.sluss.client.visit.VisitStage.Informed;
import se.sluss.protocol.visit.AttachmentView;
import se.sluss.protocol.visit.Information;
import se.sluss.protocol.visit.MeetingState;

/** Everything about the meeting, its files, and the button that connects when it is time. */
final class InformationView implements View {

    private final MeetingModel model;
    private final Language language;
    private final Texts texts;
    private final Time time;
    private final Timer ticking;
    private final Tag<HTMLElement> heading = Html.heading(1, "").attribute("tabindex", "-1");
    private final Tag<HTMLElement> facts = Html.tag("dl").css("facts");
    private final Tag<HTMLElement> about = Html.div("about");
    private final Tag<HTMLElement> files = Html.div("files");
    private final Tag<HTMLElement> calendar = Html.div("files");
    private final CompanionsView companions;
    private final Tag<HTMLElement> connect;
    private final Tag<HTMLElement> opens = Html.tag("p").css("opens").id("opens");
    private final Tag<HTMLElement> hint = Html.tag("p").css("more");
    private final Notice state = Notice.warning();
    private final Tag<HTMLElement> content;
    private @Nullable Informed shown;

    InformationView(MeetingModel model, Language language, Time time, Timers timers) {
        this.model = model;
        this.language = language;
        this.texts = language.texts();
        this.time = time;
        companions = new CompanionsView(model.visit().companions(), texts);
        connect = Html.button(texts.connect(), this::connect)
                .css("ds-button big")
                .data("fullwidth", "")
                .aria("describedby", "opens");
        content = Html.div("columns", Html.div("card", heading, state, facts, calendar, about, files), connectCard());
        ticking = timers.every(1000, this::showCountdown);
        update();
    }

    @Override
    public Tag<HTMLElement> content() {
        return content;
    }

    @Override
    public Tag<HTMLElement> heading() {
        return heading;
    }

    @Override
    public void update() {
        if (model.stage() instanceof Informed informed) {
            companions.show(informed.information().companions());
            show(informed);
        }
    }

    private void show(Informed informed) {
        if (!informed.equals(shown)) {
            shown = informed;
            Information information = informed.information();
            heading.text(information.subject());
            showFacts(information);
            showAbout(information);
            showCalendarFile(informed.visit().id(), information);
            showFiles(informed.visit().id(), information.attachments());
            state.show(
                    switch (information.state()) {
                        case SCHEDULED -> null;
                        case CANCELLED -> texts.cancelled();
                        case OVER -> texts.over();
                    });
            showCountdown();
        }
    }

    @Override
    public void close() {
        ticking.stop();
    }

    /** Whoever comes with an identification that is too old is asked before the door, not at it. */
    private void connect() {
        if (shown != null && time.now() > time.parse(shown.information().identifyAgainAt())) {
            model.visit().identifyAgain();
        } else {
            model.connect();
        }
    }

    private Tag<HTMLElement> connectCard() {
        var test = Html.button(texts.testDevices(), model::testDevices)
                .data("variant", "secondary")
                .data("fullwidth", "");
        return Html.tag("aside")
                .css("card connect")
                .add(
                        companions,
                        opens,
                        connect,
                        hint,
                        test,
                        Html.tag("p").css("more").text(texts.permissionAhead()));
    }

    private void showFacts(Information information) {
        var when = When.of(information.startsAt(), information.endsAt(), information.zone(), language, time);
        var hours = Html.tag("dd").add(Html.span("strong", when.date()), Html.span("strong", when.hours()));
        if (when.zone() != null) {
            hours.add(Html.span("more", when.zone()));
        }
        facts.fill(
                fact(Icons.CALENDAR, texts.when(), hours),
                fact(Icons.SHIELD, texts.leader(), Html.tag("dd").text(information.leader())),
                fact(Icons.PERSON, texts.shownAs(), Html.tag("dd").text(information.name())));
    }

    private static Tag<HTMLElement> fact(Icon icon, String name, Tag<HTMLElement> value) {
        return Html.div("fact", icon, Html.tag("dt").text(name), value);
    }

    private void showAbout(Information information) {
        String description = information.description();
        about.fill().hidden(description == null);
        if (description != null) {
            about.add(
                    Html.heading(2, texts.aboutMeeting()).data("size", "2xs"),
                    Html.paragraph(description).css("ds-paragraph description"));
        }
    }

    private void showCalendarFile(String visit, Information information) {
        calendar.fill().hidden(!information.calendarFile());
        if (information.calendarFile()) {
            calendar.add(Html.tag("a")
                    .css("ds-button")
                    .data("variant", "secondary")
                    .attribute("href", VisitApi.calendarFile(visit))
                    .attribute("download", "mote.ics")
                    .add(Icons.CALENDAR, Html.span("", texts.addToCalendar())));
        }
    }

    private void showFiles(String visit, List<AttachmentView> attachments) {
        files.fill().hidden(attachments.isEmpty());
        var list = Html.list("file-list").aria("labelledby", "files-heading");
        for (AttachmentView attachment : attachments) {
            list.add(Html.item(file(visit, attachment)));
        }
        files.add(Html.heading(2, texts.attachments()).id("files-heading").data("size", "2xs"), list);
    }

    private Tag<HTMLElement> file(String visit, AttachmentView attachment) {
        return Html.tag("a")
                .css("file")
                .attribute("href", VisitApi.attachment(visit, attachment.id()))
                .attribute("download", attachment.name())
                .add(Icons.FILE, Html.span("file-name", attachment.name()))
                .add(Html.span("more", NumberFormat.bytes(When.locale(language), attachment.size())));
    }

    private void showCountdown() {
        if (shown != null) {
            Countdown left = Countdown.until(time.parse(shown.information().opensAt()), time.now());
            boolean joinable = shown.information().state() == MeetingState.SCHEDULED;
            connect.disabled(!joinable || !left.over());
            opens.hidden(!joinable || left.over()).text(texts.opensIn(left));
            hint.hidden(!joinable).text(left.over() ? texts.openNow() : texts.connectEarliest());
        }
    }
}
