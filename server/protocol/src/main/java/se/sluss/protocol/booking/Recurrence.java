package se.sluss.protocol.booking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.JsonString;
import se.sluss.protocol.json.MalformedJson;

/**
 * How a meeting repeats, as the rules of iCalendar say it (RFC 5545, 3.3.10): always at the same time of day in the zone of
 * the meeting. It begins with the first day of the rule that is not before the start of the meeting.
 *
 * @param interval every so many days, weeks, months or years
 * @param days on which it falls; when there are none, on the day of the week, month or year that the meeting starts on
 * @param position which of those days in a month counts, from 1, or -1 for the last one; nothing for all of them
 * @param weekStart where weeks begin, which matters for every other week
 * @param count of all occurrences, those left out included; either this or {@code until}
 * @param until the last day on which there may be an occurrence, such as {@code 2027-05-31}
 * @param except days that are left out
 * @param also further occurrences: local times such as {@code 2027-02-03T13:00}
 */
public record Recurrence(
        Frequency frequency,
        int interval,
        List<Weekday> days,
        @Nullable Integer position,
        Weekday weekStart,
        @Nullable Integer count,
        @Nullable String until,
        List<String> except,
        List<String> also) {

    /** More of them at once is a mistake, not a series. */
    public static final int MOST = 60;

    /** How far from its beginning a series may reach, in years. */
    public static final int LONGEST = 3;

    /** What lies between two occurrences. */
    public enum Frequency {
        DAILY,
        WEEKLY,
        /** On the same day of each month that has it, or on some day of the week. */
        MONTHLY,
        /** The same, once a year. */
        YEARLY
    }

    /** So many, on the day that the meeting starts on. */
    public Recurrence(Frequency frequency, int interval, int count) {
        this(frequency, interval, List.of(), null, Weekday.MO, count, null, List.of(), List.of());
    }

    public static Recurrence read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        Weekday weekStart = fields.optionalConstant("weekStart", Weekday.values());
        return new Recurrence(
                fields.constant("frequency", Frequency.values()),
                fields.whole("interval", 1, 99),
                fields.constantsOrEmpty("days", Weekday.values()),
                fields.optionalWhole("position", -1, 5),
                weekStart == null ? Weekday.MO : weekStart,
                fields.optionalWhole("count", 1, MOST),
                fields.optionalString("until"),
                fields.stringsOrEmpty("except"),
                fields.stringsOrEmpty("also"));
    }

    public JsonObject json() {
        var json = new JsonObject()
                .with("frequency", frequency.name())
                .with("interval", interval)
                .with("days", days, day -> new JsonString(day.name()))
                .with("weekStart", weekStart.name())
                .with("until", until)
                .withStrings("except", except)
                .withStrings("also", also);
        json = position == null ? json : json.with("position", position);
        return count == null ? json : json.with("count", count);
    }
}
