package se.sluss.addin.outlook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.addin.draft.Pattern;
import se.sluss.addin.draft.Repetition;
import se.sluss.protocol.booking.Weekday;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.MalformedJson;

/**
 * Reads how an appointment repeats, in the names of Office.js in small letters ({@code Office.Recurrence}, {@code
 * Office.RecurrenceProperties}). A series that has no end in Outlook has none here either: the form asks for one.
 */
final class SeriesReading {

    private static final List<Weekday> WEEK = List.of(Weekday.values());
    private static final List<Weekday> WORKDAYS = WEEK.subList(0, 5);
    private static final int LONGEST_MONTH = 31;
    private static final String LAST = "-1";

    private final String type;
    private final String until;
    private final int interval;
    private final @Nullable Integer dayOfMonth;
    private final @Nullable String dayOfWeek;
    private final @Nullable String weekNumber;
    private final @Nullable String firstDayOfWeek;
    private final List<String> days;

    private SeriesReading(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        type = fields.string("type");
        until = fields.string("until");
        var properties = fields.required("properties", JsonFields::of);
        interval = Math.max(1, properties.wholeOrZero("interval"));
        dayOfMonth = properties.optionalWhole("dayOfMonth", 1, LONGEST_MONTH);
        dayOfWeek = properties.optionalString("dayOfWeek");
        weekNumber = properties.optionalString("weekNumber");
        firstDayOfWeek = properties.optionalString("firstDayOfWeek");
        days = properties.stringsOrEmpty("days");
    }

    static Repetition read(Json json) throws MalformedJson {
        return new SeriesReading(json).repetition();
    }

    private Repetition repetition() {
        return switch (type) {
            case "daily" -> series(Pattern.DAILY, List.of());
            case "weekday" -> series(Pattern.WEEKLY, WORKDAYS);
            case "weekly" -> series(Pattern.WEEKLY, weekdays());
            case "monthly" -> inAMonth(Pattern.MONTHLY, Pattern.MONTHLY_DAY);
            case "yearly" -> inAMonth(Pattern.YEARLY, Pattern.YEARLY_DAY);
            default -> Repetition.NONE;
        };
    }

    private Repetition inAMonth(Pattern onTheDate, Pattern onADay) {
        if (dayOfMonth == null) {
            return series(onADay, weekdays());
        }
        // Outlook means the last day of months that are shorter; a rule of iCalendar would leave those months out.
        return dayOfMonth == LONGEST_MONTH ? series(onADay, WEEK) : series(onTheDate, List.of());
    }

    private Repetition series(Pattern pattern, List<Weekday> on) {
        Weekday start = weekday(firstDayOfWeek);
        return new Repetition(
                pattern,
                String.valueOf(interval),
                on,
                dayOfMonth == null ? position() : LAST,
                start == null ? Weekday.MO : start,
                false,
                Repetition.NONE.count(),
                until);
    }

    private String position() {
        return switch (weekNumber) {
            case "second" -> "2";
            case "third" -> "3";
            case "fourth" -> "4";
            case "last" -> LAST;
            case null, default -> Repetition.NONE.position();
        };
    }

    private List<Weekday> weekdays() {
        return switch (dayOfWeek) {
            case "day" -> WEEK;
            case "weekday" -> WORKDAYS;
            case "weekendday" -> WEEK.subList(5, 7);
            case null, default -> named();
        };
    }

    private List<Weekday> named() {
        var named = new ArrayList<Weekday>();
        for (Weekday day : WEEK) {
            if (day == weekday(dayOfWeek) || isAmongDays(day)) {
                named.add(day);
            }
        }
        return named;
    }

    private boolean isAmongDays(Weekday day) {
        for (String each : days) {
            if (day == weekday(each)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Weekday weekday(@Nullable String name) {
        return switch (name) {
            case "mon" -> Weekday.MO;
            case "tue" -> Weekday.TU;
            case "wed" -> Weekday.WE;
            case "thu" -> Weekday.TH;
            case "fri" -> Weekday.FR;
            case "sat" -> Weekday.SA;
            case "sun" -> Weekday.SU;
            case null, default -> null;
        };
    }
}
