package se.sluss.addin.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.addin.draft.DraftParticipant;
import se.sluss.addin.draft.RoleMeans;
import se.sluss.addin.text.FormTexts;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.MeetingTypeView;

/** How one participant identifies, and as whom. */
final class IdentityFields implements Part {

    /** The levels of the Swedish assurance framework that one can ask for, the lowest first. */
    private static final List<String> LEVELS = List.of("LOA3", "LOA4");

    private final FormTexts texts;
    private final Tag<HTMLSelectElement> method;
    private final Tag<HTMLInputElement> personalNumber;
    private final Tag<HTMLSelectElement> level;
    private final Field methodField;
    private final Field personalNumberField;
    private final Field levelField;
    private final Tag<HTMLElement> note = Html.paragraph("").css("pane-note");
    private final Tag<HTMLElement> box;

    IdentityFields(FormTexts texts, String prefix, DraftParticipant person) {
        this.texts = texts;
        method = Html.select(prefix + "-method");
        personalNumber = Html.input("text", prefix + "-personal-number")
                .attribute("autocomplete", "off")
                .attribute("inputmode", "numeric");
        level = Html.select(prefix + "-level");
        methodField = new Field(texts.identification(), method);
        personalNumberField = new Field(texts.personalNumber(), texts.personalNumberHint(), personalNumber);
        levelField = new Field(texts.level(), level);
        personalNumber.element().setValue(person.personalNumber());
        method.on("change", this::showWhatBelongs);
        box = Html.div("pane-group", methodField, note, personalNumberField, levelField);
    }

    @Override
    public Node node() {
        return box.node();
    }

    /** Offers what the meeting type allows and the role, and says why the rest is not there. */
    void offer(MeetingTypeView type, DraftParticipant person) {
        var means = RoleMeans.of(person.role(), type);
        method.fill();
        for (Means each : means) {
            method.add(Html.option(each.name(), texts.method(each)));
        }
        method.element().setValue((means.contains(person.method()) ? person.method() : means.getFirst()).name());
        methodField.hidden(means.size() < 2);
        note.text(texts.noCode()).hidden(means.contains(Means.SMS));
        box.hidden(means.contains(Means.STAFF) || means.contains(Means.COMPANION));
        offerLevels(type.assurance(), person.level());
        showWhatBelongs();
    }

    Means means() {
        for (Means each : Means.values()) {
            if (each.name().equals(method.element().getValue())) {
                return each;
            }
        }
        return Means.SMS;
    }

    String personalNumber() {
        return personalNumber.element().getValue();
    }

    String level() {
        return level.element().getValue();
    }

    @Nullable
    Field field(String field) {
        return switch (field) {
            case "method" -> methodField;
            case "personalNumber" -> personalNumberField;
            case "assurance" -> levelField;
            default -> null;
        };
    }

    private void offerLevels(String usual, String chosen) {
        level.fill(Html.option("", texts.levelOfType()));
        for (String each : LEVELS) {
            if (each.compareTo(usual) > 0 || !usual.startsWith("LOA")) {
                level.add(Html.option(each, texts.level(each)));
            }
        }
        level.element().setValue(chosen);
    }

    private void showWhatBelongs() {
        boolean electronic = means() == Means.E_IDENTITY;
        personalNumberField.hidden(!electronic);
        levelField.hidden(!electronic);
    }
}
