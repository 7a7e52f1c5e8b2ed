package se.sluss.addin.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.addin.draft.Pattern;
import se.sluss.addin.draft.Repetition;
import se.sluss.addin.text.SeriesTexts;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;

/** Whether and how a meeting repeats, and until when. Only the fields that the chosen pattern needs are there. */
final class RepetitionFields implements Part {

    private static final String COUNTED = "count";
    private static final List<Pattern> PATTERNS = List.of(Pattern.values());

    private final Tag<HTMLSelectElement> pattern = Html.select("sluss-repeats");
    private final Tag<HTMLInputElement> every = number("sluss-interval", "99");
    private final WeekdayFields days;
    private final Tag<HTMLSelectElement> ending = Html.select("sluss-ending");
    private final Tag<HTMLInputElement> count = number("sluss-count", "60");
    private final Tag<HTMLInputElement> until = Html.input("date", "sluss-until");
    private final Field patternField;
    private final Field everyField;
    private final Field countField;
    private final Field untilField;
    private final Tag<HTMLElement> details;
    private final Tag<HTMLElement> box;

    RepetitionFields(SeriesTexts texts, String locale, Repetition repetition) {
        PATTERNS.forEach(each -> pattern.add(Html.option(each.name(), texts.pattern(each))));
        ending.add(Html.option(COUNTED, texts.afterCount()), Html.option("", texts.onDay()));
        days = new WeekdayFields(texts, locale, repetition);
        patternField = new Field(texts.repeats(), pattern);
        everyField = new Field(texts.interval(), texts.intervalHint(), every);
        countField = new Field(texts.count(), count);
        untilField = new Field(texts.lastDay(), until);
        fill(repetition);
        pattern.on("input", this::arrange).on("change", this::arrange);
        ending.on("input", this::arrange).on("change", this::arrange);
        var end = Html.div("pane-times", new Field(texts.ending(), ending), countField, untilField);
        details = Html.div("pane-series", everyField, days, end);
        details.add(Html.paragraph(texts.limits()).css("pane-note"));
        box = Html.div("pane-group", patternField, details);
        arrange();
    }

    @Override
    public Node node() {
        return box.node();
    }

    /** What stands in the fields; of the rest, what stood there before. */
    Repetition read(Repetition before) {
        var chosen = chosen();
        return new Repetition(
                chosen,
                every.element().getValue(),
                days.read(chosen),
                days.position(),
                before.weekStart(),
                isCounted(),
                count.element().getValue(),
                until.element().getValue());
    }

    /** The field of that name, or nothing where there is none here. */
    @Nullable
    Field field(String name) {
        return switch (name) {
            case "recurrence.interval" -> everyField;
            case "recurrence.count" -> countField;
            case "recurrence.until" -> untilField;
            default -> name.startsWith("recurrence") ? patternField : null;
        };
    }

    private void fill(Repetition repetition) {
        pattern.element().setValue(repetition.pattern().name());
        every.element().setValue(repetition.every());
        ending.element().setValue(repetition.counted() ? COUNTED : "");
        count.element().setValue(repetition.count());
        until.element().setValue(repetition.until());
    }

    private void arrange() {
        var chosen = chosen();
        details.hidden(chosen == Pattern.NONE);
        days.show(chosen);
        countField.hidden(!isCounted());
        untilField.hidden(isCounted());
    }

    private boolean isCounted() {
        return COUNTED.equals(ending.element().getValue());
    }

    private Pattern chosen() {
        for (Pattern each : PATTERNS) {
            if (each.name().equals(pattern.element().getValue())) {
                return each;
            }
        }
        return Pattern.NONE;
    }

    private static Tag<HTMLInputElement> number(String id, String most) {
        return Html.input("number", id)
                .attribute("min", "1")
                .attribute("max", most)
                .attribute("inputmode", "numeric");
    }
}
