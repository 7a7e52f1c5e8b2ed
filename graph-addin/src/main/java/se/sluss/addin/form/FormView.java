package se.sluss.addin.form;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.addin.booking.BookingListener;
import se.sluss.addin.booking.BookingModel;
import se.sluss.addin.draft.FieldFlaw;
import se.sluss.addin.text.FormTexts;
import se.sluss.addin.text.Language;
import se.sluss.addin.text.Texts;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.http.Trouble;
import se.sluss.browser.intl.DateTimeFormat;
import se.sluss.browser.time.Time;
import se.sluss.browser.time.WallClock;

/** The form in which a meeting is filled in and sent. */
public final class FormView implements Part, BookingListener {

    private final Texts texts;
    private final FormTexts words;
    private final BookingModel model;
    private final MeetingFields meeting;
    private final ParticipantRows participants;
    private final Tag<HTMLElement> alert = Html.div("pane-alert").role("alert");
    private final Tag<HTMLElement> send = Html.tag("button").css("ds-button").attribute("type", "submit");
    private final Tag<HTMLElement> form;
    private List<FieldFlaw> flaws = List.of();

    public FormView(Language language, BookingModel model, Time time, WallClock clock, Consumer<String> announcer) {
        this.texts = language.texts();
        this.words = texts.form();
        this.model = model;
        var draft = model.draft();
        String zone = DateTimeFormat.zoneName(language.locale(), draft.zone(), time.now()) + " (" + draft.zone() + ")";
        meeting = new MeetingFields(language, draft, model.types(), zone, clock);
        participants = new ParticipantRows(words, draft.participants(), model.type(), this::typed, announcer);
        meeting.explain(model.type());
        form = Html.form(
                model::send, meeting, participants, new FilePicker(words, language.locale(), model), alert, send);
        form.css("pane-form")
                .aria("label", texts.title())
                .on("input", this::typed)
                .on("change", this::typed);
        ready(!model.sending());
        model.listen(this);
    }

    @Override
    public Node node() {
        return form.node();
    }

    @Override
    public void sending() {
        show(List.of());
        alert.fill();
        ready(false);
    }

    @Override
    public void flawed(List<FieldFlaw> found) {
        ready(true);
        show(found);
        alert(words.flaws());
        Field first = field(found.getFirst());
        if (first != null) {
            first.focus();
        }
    }

    @Override
    public void failed(Trouble trouble) {
        ready(true);
        alert(texts.notSent(trouble));
    }

    private void typed() {
        forgetAlert();
        participants.arrange();
        String before = model.type().id();
        model.edit(meeting.read(model.draft(), participants.read()));
        if (!model.type().id().equals(before)) {
            meeting.explain(model.type());
            participants.offer(model.type(), model.draft().participants());
        }
    }

    /** Once every field that was wrong has been changed, the form no longer says that something is. */
    private void forgetAlert() {
        for (FieldFlaw flaw : flaws) {
            Field field = field(flaw);
            if (field != null && field.flawed()) {
                return;
            }
        }
        alert.fill();
    }

    private void ready(boolean ready) {
        send.text(ready ? words.send() : words.sending()).aria("disabled", !ready);
    }

    private void alert(String text) {
        alert.fill(Html.paragraph(text).css("ds-alert").data("color", "danger"));
    }

    private void show(List<FieldFlaw> found) {
        flaws.forEach(flaw -> say(flaw, ""));
        flaws = found;
        flaws.forEach(flaw -> say(flaw, words.flaw(flaw.flaw())));
    }

    private void say(FieldFlaw flaw, String text) {
        Field field = field(flaw);
        if (field != null) {
            field.flaw(text);
        }
    }

    private @Nullable Field field(FieldFlaw flaw) {
        Field field = meeting.field(flaw.field());
        return field == null ? participants.field(flaw.field()) : field;
    }
}
