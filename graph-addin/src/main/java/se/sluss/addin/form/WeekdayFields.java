package se.sluss.addin.form;

import java.util.ArrayList;
import java.util.List;
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
import se.sluss.browser.intl.DateTimeFormat;
import se.sluss.protocol.booking.Weekday;

/** On which days of a week a meeting falls, or on which day of a month. */
final class WeekdayFields implements Part {

    private static final List<Weekday> WEEK = List.of(Weekday.values());
    private static final List<Weekday> WORKDAYS = WEEK.subList(0, 5);
    private static final List<Weekday> WEEKEND = WEEK.subList(5, 7);
    private static final int[] POSITIONS = {1, 2, 3, 4, -1};

    /** A Monday. */
    private static final double MONDAY = 1_704_067_200_000.0;

    private static final double DAY = 86_400_000;

    private final List<Tag<HTMLInputElement>> boxes = new ArrayList<>();
    private final List<List<Weekday>> kinds = new ArrayList<>();
    private final Tag<HTMLElement> ofWeek;
    private final Tag<HTMLElement> ofMonth;
    private final Tag<HTMLSelectElement> position = Html.select("sluss-position");
    private final Tag<HTMLSelectElement> kind = Html.select("sluss-day-kind");
    private final Tag<HTMLElement> both;

    WeekdayFields(SeriesTexts texts, String locale, Repetition repetition) {
        var names = DateTimeFormat.weekday(locale);
        var checks = Html.div("pane-days");
        for (Weekday day : WEEK) {
            String name = names.format(MONDAY + kinds.size() * DAY);
            checks.add(box(day, name, repetition.days().contains(day)));
            offer(List.of(day), name);
        }
        offer(WEEK, texts.anyDay());
        offer(WORKDAYS, texts.workday());
        offer(WEEKEND, texts.weekendDay());
        for (int each : POSITIONS) {
            position.add(Html.option(String.valueOf(each), texts.position(each)));
        }
        position.element().setValue(repetition.position());
        kind.element().setValue(String.valueOf(Math.max(0, kinds.indexOf(repetition.days()))));
        ofWeek = group(texts.weekdays(), checks)
                .add(Html.paragraph(texts.weekdaysHint()).css("pane-note"));
        position.aria("label", texts.inTheMonth());
        kind.aria("label", texts.weekdays());
        ofMonth = group(texts.inTheMonth(), Html.div("pane-pair", position, kind));
        both = Html.div("", ofWeek, ofMonth);
    }

    @Override
    public Node node() {
        return both.node();
    }

    void show(Pattern pattern) {
        ofWeek.hidden(pattern != Pattern.WEEKLY);
        ofMonth.hidden(!pattern.isOnADay());
    }

    /** The days that the pattern is about. */
    List<Weekday> read(Pattern pattern) {
        return pattern.isOnADay() ? kinds.get(Integer.parseInt(kind.element().getValue())) : ticked();
    }

    String position() {
        return position.element().getValue();
    }

    private List<Weekday> ticked() {
        var days = new ArrayList<Weekday>();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).element().isChecked()) {
                days.add(WEEK.get(i));
            }
        }
        return days;
    }

    private Part box(Weekday day, String name, boolean ticked) {
        var box = Html.input("checkbox", "sluss-day-" + day.name());
        box.element().setChecked(ticked);
        boxes.add(box);
        return Html.tag("label").css("pane-day").add(box).add(name);
    }

    private void offer(List<Weekday> days, String name) {
        kind.add(Html.option(String.valueOf(kinds.size()), name));
        kinds.add(days);
    }

    private static Tag<HTMLElement> group(String legend, Part content) {
        return Html.tag("fieldset")
                .css("ds-fieldset pane-group")
                .add(Html.tag("legend").css("ds-label").text(legend), content);
    }
}
