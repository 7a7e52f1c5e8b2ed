package se.sluss.addin.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.addin.text.FormTexts;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;

/** Beside whom somebody sits who does not identify: another row, whose person answers for others. */
final class CompanionField implements Part {

    private final FormTexts texts;
    private final Tag<HTMLSelectElement> select;
    private final Field field;
    private List<ParticipantFields> offered = List.of();
    private @Nullable ParticipantFields chosen;

    CompanionField(FormTexts texts, String prefix) {
        this.texts = texts;
        select = Html.select(prefix + "-companion-of");
        // Browsers that are driven, and some readers of screens, tell of a choice by one of the two only.
        select.on("input", this::take).on("change", this::take);
        field = new Field(texts.companionOf(), texts.companionHint(), select);
    }

    @Override
    public Node node() {
        return field.node();
    }

    Field field() {
        return field;
    }

    @Nullable
    ParticipantFields chosen() {
        return chosen;
    }

    void choose(ParticipantFields row) {
        chosen = row;
    }

    /** Offers those rows; what was chosen stays, as long as it is one of them. */
    void offer(List<ParticipantFields> rows) {
        offered = rows;
        if (!rows.contains(chosen)) {
            chosen = rows.isEmpty() ? null : rows.getFirst();
        }
        select.fill();
        for (int i = 0; i < rows.size(); i++) {
            select.add(Html.option(String.valueOf(i), rows.get(i).label()));
        }
        if (chosen != null) {
            select.element().setValue(String.valueOf(rows.indexOf(chosen)));
        }
        select.disabled(rows.isEmpty());
        if (rows.isEmpty()) {
            select.add(Html.option("", texts.nobodyToSitBeside()));
        }
    }

    private void take() {
        for (int i = 0; i < offered.size(); i++) {
            if (String.valueOf(i).equals(select.element().getValue())) {
                chosen = offered.get(i);
            }
        }
    }
}
