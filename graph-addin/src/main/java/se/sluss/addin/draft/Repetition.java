package se.sluss.addin.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.booking.Recurrence;
import se.sluss.protocol.booking.Weekday;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.JsonString;
import se.sluss.protocol.json.MalformedJson;

/**
 * How a meeting repeats, as it is typed.
 *
 * @param every every so many days, weeks, months or years
 * @param days the weekdays of a week, or those of which one in a month counts
 * @param position which of those in a month, such as {@code 1} or {@code -1} for the last
 * @param weekStart where weeks begin, which the form does not ask for but a calendar may say
 * @param counted whether it ends after a number of occurrences, or else on a day
 * @param until the last day, such as {@code 2027-05-31}
 */
public record Repetition(
        Pattern pattern,
        String every,
        List<Weekday> days,
        String position,
        Weekday weekStart,
        boolean counted,
        String count,
        String until) {

    /** A meeting that does not repeat; what stands in the fields once it does. */
    public static final Repetition NONE = new Repetition(Pattern.NONE, "1", List.of(), "1", Weekday.MO, true, "10", "");

    static Repetition read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new Repetition(
                fields.constant("pattern", Pattern.values()),
                fields.string("every"),
                fields.constants("days", Weekday.values()),
                fields.string("position"),
                fields.constant("weekStart", Weekday.values()),
                fields.bool("counted"),
                fields.string("count"),
                fields.string("until"));
    }

    JsonObject json() {
        return new JsonObject()
                .with("pattern", pattern.name())
                .with("every", every)
                .with("days", days, day -> new JsonString(day.name()))
                .with("position", position)
                .with("weekStart", weekStart.name())
                .with("counted", counted)
                .with("count", count)
                .with("until", until);
    }

    public boolean repeats() {
        return pattern != Pattern.NONE;
    }

    /** What to ask for; nothing for a meeting that does not repeat. Numbers must be readable. */
    @Nullable
    Recurrence recurrence() {
        if (!repeats()) {
            return null;
        }
        boolean onDays = pattern == Pattern.WEEKLY || pattern.isOnADay();
        return new Recurrence(
                pattern.frequency(),
                whole(every),
                onDays ? days : List.of(),
                pattern.isOnADay() ? Integer.valueOf(whole(position)) : null,
                weekStart,
                counted ? Integer.valueOf(whole(count)) : null,
                counted ? null : until,
                List.of(),
                List.of());
    }

    /** The number, or 0 for what is none. */
    static int whole(String typed) {
        try {
            return Integer.parseInt(typed.trim());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
