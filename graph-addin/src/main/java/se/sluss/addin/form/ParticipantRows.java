package se.sluss.addin.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.addin.draft.DraftParticipant;
import se.sluss.addin.text.FormTexts;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.protocol.booking.MeetingTypeView;

/** The participants, one row each; there is always at least one row. */
final class ParticipantRows implements Part {

    private static final String PATH = "participants[";

    private final FormTexts texts;
    private final Runnable changed;
    private final Consumer<String> announcer;
    private final List<ParticipantFields> rows = new ArrayList<>();
    private final Tag<HTMLElement> list = Html.div("pane-participants");
    private final Tag<HTMLElement> add;
    private final Tag<HTMLElement> box;
    private MeetingTypeView type;
    private int ids;

    ParticipantRows(
            FormTexts texts,
            List<DraftParticipant> people,
            MeetingTypeView type,
            Runnable changed,
            Consumer<String> announcer) {
        this.texts = texts;
        this.type = type;
        this.changed = changed;
        this.announcer = announcer;
        this.add = Html.button(texts.addParticipant(), this::add).data("variant", "secondary");
        for (DraftParticipant person : people) {
            add(person);
        }
        seat(people);
        number();
        box = Html.div("pane-group", Html.heading(3, texts.participants()).data("size", "xs"), list, add);
    }

    @Override
    public Node node() {
        return box.node();
    }

    List<DraftParticipant> read() {
        var people = new ArrayList<DraftParticipant>();
        for (ParticipantFields row : rows) {
            people.add(row.read(rows));
        }
        return people;
    }

    /** Lets everybody see whom they may sit beside, by the names and roles that are typed now. */
    void arrange() {
        var answering = new ArrayList<ParticipantFields>();
        for (ParticipantFields row : rows) {
            if (row.answersForOthers()) {
                answering.add(row);
            }
        }
        rows.forEach(row -> row.offer(answering));
    }

    /** Offers the ways to identify of another type. */
    void offer(MeetingTypeView chosen, List<DraftParticipant> people) {
        type = chosen;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).offer(chosen, people.get(i));
        }
    }

    /** The field of a path such as {@code participants[0].mobile}; the last name where it is about them all. */
    @Nullable
    Field field(String path) {
        if (!path.startsWith("participants")) {
            return null;
        }
        for (int i = 0; i < rows.size(); i++) {
            String row = PATH + i + "].";
            if (path.startsWith(row)) {
                return rows.get(i).field(path.substring(row.length()));
            }
        }
        return rows.getLast().field("name");
    }

    private void add() {
        ParticipantFields row = add(DraftParticipant.empty(
                type.methods().getFirst(), rows.getLast().read(rows).language()));
        number();
        row.focus();
        announcer.accept(texts.participantAdded(rows.size()));
        changed.run();
    }

    private ParticipantFields add(DraftParticipant person) {
        var row = new ParticipantFields(texts, ids++, person, this::remove);
        row.offer(type, person);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void remove(ParticipantFields row) {
        rows.remove(row);
        row.remove();
        number();
        add.element().focus();
        announcer.accept(texts.participantRemoved());
        changed.run();
    }

    private void number() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1, rows.size() > 1);
        }
        arrange();
    }

    private void seat(List<DraftParticipant> people) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.size(); j++) {
                if (String.valueOf(j).equals(people.get(i).companionOf())) {
                    rows.get(i).sitBeside(rows.get(j));
                }
            }
        }
    }
}
