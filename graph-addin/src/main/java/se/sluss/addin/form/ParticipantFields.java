package se.sluss.addin.form;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.addin.draft.DraftParticipant;
import se.sluss.addin.text.FormTexts;
import se.sluss.addin.text.Language;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.protocol.booking.MeetingTypeView;
import se.sluss.protocol.signal.Role;

/** The fields of one participant. */
final class ParticipantFields implements Part {

    /** The roles that a participant can be booked in. */
    private static final List<Role> ROLES =
            List.of(Role.PARTICIPANT, Role.INTERPRETER, Role.REPRESENTATIVE, Role.GUARDIAN, Role.CHILD, Role.CO_LEADER);

    private final FormTexts texts;
    private final Tag<HTMLInputElement> name;
    private final Tag<HTMLInputElement> email;
    private final Tag<HTMLInputElement> mobile;
    private final Tag<HTMLSelectElement> role;
    private final CompanionField companionOf;
    private final IdentityFields identity;
    private final Tag<HTMLElement> coLeaderNote;
    private final Tag<HTMLSelectElement> language;
    private final Field nameField;
    private final Field emailField;
    private final Field mobileField;
    private final Field roleField;
    private final Field languageField;
    private final Tag<HTMLElement> legend = Html.tag("legend").css("ds-label");
    private final Tag<HTMLElement> remove;
    private final Tag<HTMLElement> box;
    private @Nullable MeetingTypeView type;
    private int place;

    /** @param id of the row, never used twice on a page */
    ParticipantFields(FormTexts texts, int id, DraftParticipant person, Consumer<ParticipantFields> removal) {
        String prefix = "sluss-participant-" + id;
        this.texts = texts;
        name = Html.input("text", prefix + "-name")
                .attribute("maxlength", "120")
                .attribute("autocomplete", "off");
        email = Html.input("email", prefix + "-email").attribute("autocomplete", "off");
        mobile = Html.input("tel", prefix + "-mobile").attribute("autocomplete", "off");
        role = Html.select(prefix + "-role");
        for (Role each : ROLES) {
            role.add(Html.option(each.name(), texts.role(each)));
        }
        companionOf = new CompanionField(texts, prefix);
        coLeaderNote = Html.paragraph(texts.coLeaderHint()).css("pane-note");
        identity = new IdentityFields(texts, prefix, person);
        language = Html.select(prefix + "-language");
        for (Language each : Language.values()) {
            language.add(Html.option(each.code(), each.ownName()).attribute("lang", each.code()));
        }
        nameField = new Field(texts.name(), name);
        emailField = new Field(texts.email(), email);
        mobileField = new Field(texts.mobile(), mobile);
        roleField = new Field(texts.role(), role);
        languageField = new Field(texts.language(), language);
        remove = Html.button("×", () -> removal.accept(this))
                .css("ds-button pane-remove")
                .data("variant", "tertiary")
                .data("size", "sm");
        box = Html.tag("fieldset").css("ds-fieldset pane-participant");
        box.add(legend, remove, nameField, roleField, companionOf, coLeaderNote);
        box.add(emailField, mobileField, identity, languageField);
        fill(person);
        role.on("change", this::roleChosen);
    }

    @Override
    public Node node() {
        return box.node();
    }

    /** @param rows all rows, so that whoever sits beside another one can say beside whom */
    DraftParticipant read(List<ParticipantFields> rows) {
        int beside = rows.indexOf(companionOf.chosen());
        return new DraftParticipant(
                name.element().getValue(),
                email.element().getValue(),
                mobile.element().getValue(),
                identity.personalNumber(),
                identity.means(),
                identity.level(),
                chosenRole(),
                language.element().getValue(),
                beside < 0 ? "" : String.valueOf(beside));
    }

    /** Gives the row its place; a single row cannot be removed. */
    void number(int number, boolean removable) {
        legend.text(texts.participant(number));
        remove.aria("label", texts.removeParticipant(number)).hidden(!removable);
        place = number;
    }

    /** How the other rows call this one. */
    String label() {
        String typed = name.element().getValue().trim();
        return typed.isEmpty() ? texts.participant(place) : typed;
    }

    boolean answersForOthers() {
        return chosenRole().answersForOthers();
    }

    /** Offers the people whom this one may sit beside. */
    void offer(List<ParticipantFields> answering) {
        companionOf.offer(answering);
    }

    void sitBeside(ParticipantFields other) {
        companionOf.choose(other);
    }

    /** Offers the ways to identify of a meeting type. */
    void offer(MeetingTypeView chosen, DraftParticipant person) {
        type = chosen;
        identity.offer(chosen, person);
        showWhatBelongs();
    }

    @Nullable
    Field field(String field) {
        return switch (field) {
            case "name" -> nameField;
            case "email" -> emailField;
            case "mobile" -> mobileField;
            case "role" -> roleField;
            case "companionOf" -> companionOf.field();
            case "language" -> languageField;
            default -> identity.field(field);
        };
    }

    void focus() {
        nameField.focus();
    }

    void remove() {
        box.remove();
    }

    private void fill(DraftParticipant person) {
        name.element().setValue(person.name());
        email.element().setValue(person.email());
        mobile.element().setValue(person.mobile());
        role.element().setValue(person.role().name());
        language.element().setValue(person.language());
    }

    /** Another role may identify in other ways. */
    private void roleChosen() {
        if (type != null) {
            identity.offer(type, read(List.of()));
        }
        showWhatBelongs();
    }

    private void showWhatBelongs() {
        boolean child = chosenRole() == Role.CHILD;
        boolean leads = chosenRole().leads();
        companionOf.field().hidden(!child);
        coLeaderNote.hidden(!leads);
        emailField.hidden(child);
        mobileField.hidden(child || leads);
        languageField.hidden(child);
    }

    private Role chosenRole() {
        for (Role each : ROLES) {
            if (each.name().equals(role.element().getValue())) {
                return each;
            }
        }
        return Role.PARTICIPANT;
    }
}
