package se.sluss.addin.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.addin.draft.Draft;
import se.sluss.addin.draft.DraftParticipant;
import se.sluss.addin.draft.Slot;
import se.sluss.addin.text.Language;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.time.WallClock;
import se.sluss.protocol.booking.MeetingTypeView;

/** The fields about the meeting itself. */
final class MeetingFields implements Part {

    private final WallClock clock;
    private final Tag<HTMLSelectElement> type = Html.select("sluss-type");
    private final Tag<HTMLInputElement> subject =
            Html.input("text", "sluss-subject").attribute("maxlength", "200");
    private final Tag<HTMLInputElement> start = Html.input("datetime-local", "sluss-start");
    private final Tag<HTMLInputElement> end = Html.input("datetime-local", "sluss-end");
    private final Tag<HTMLTextAreaElement> neutralText =
            Html.textArea("sluss-neutral-text").attribute("maxlength", "500");
    private final Tag<HTMLTextAreaElement> description =
            Html.textArea("sluss-description").attribute("maxlength", "4000");
    private final RepetitionFields repetition;
    private final Tag<HTMLElement> reason = Html.paragraph("").css("pane-note").id("sluss-type-reason");
    private final Field typeField;
    private final Field subjectField;
    private final Field startField;
    private final Field endField;
    private final Field neutralTextField;
    private final Field descriptionField;
    private final Tag<HTMLElement> box = Html.div("pane-group");
    private Slot slot;

    MeetingFields(Language language, Draft draft, List<MeetingTypeView> types, String zone, WallClock clock) {
        var texts = language.texts().form();
        this.clock = clock;
        this.repetition = new RepetitionFields(language.texts().series(), language.locale(), draft.repetition());
        this.slot = draft.slot();
        for (MeetingTypeView each : types) {
            type.add(Html.option(each.id(), each.name()));
        }
        fill(draft);
        typeField = new Field(texts.meetingType(), type);
        subjectField = new Field(texts.subject(), texts.subjectHint(), subject);
        startField = new Field(texts.begins(), start);
        endField = new Field(texts.ends(), end);
        neutralTextField = new Field(texts.neutralText(), texts.neutralTextHint(), neutralText);
        descriptionField = new Field(texts.description(), texts.descriptionHint(), description);
        type.aria("describedby", "sluss-type-reason");
        start.on("input", this::moveEnd);
        box.add(Html.div("pane-field", typeField, reason), subjectField);
        box.add(
                Html.div("pane-times", startField, endField),
                Html.paragraph(texts.timesIn(zone)).css("pane-note"),
                repetition);
        box.add(neutralTextField, descriptionField);
    }

    @Override
    public Node node() {
        return box.node();
    }

    /** The draft with what stands in the fields. */
    Draft read(Draft draft, List<DraftParticipant> participants) {
        slot = new Slot(start.element().getValue(), end.element().getValue());
        return new Draft(
                draft.key(),
                type.element().getValue(),
                subject.element().getValue(),
                slot,
                draft.zone(),
                repetition.read(draft.repetition()),
                neutralText.element().getValue(),
                description.element().getValue(),
                participants,
                draft.files());
    }

    /** Says why the chosen type demands what it demands. */
    void explain(MeetingTypeView chosen) {
        reason.text(chosen.reason());
    }

    /** The field of that name, or nothing where there is none here. */
    @Nullable
    Field field(String name) {
        return switch (name) {
            case "type" -> typeField;
            case "subject" -> subjectField;
            case "start" -> startField;
            case "end" -> endField;
            case "neutralText" -> neutralTextField;
            case "description" -> descriptionField;
            default -> repetition.field(name);
        };
    }

    private void fill(Draft draft) {
        type.element().setValue(draft.type());
        subject.element().setValue(draft.subject());
        start.element().setValue(draft.slot().start());
        end.element().setValue(draft.slot().end());
        neutralText.element().setValue(draft.neutralText());
        description.element().setValue(draft.description());
    }

    private void moveEnd() {
        slot = slot.movedTo(start.element().getValue(), clock);
        end.element().setValue(slot.end());
    }
}
