package se.sluss.protocol.booking;

import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * How a meeting repeats, as the rules of iCalendar say it (RFC 5545, 3.3.10): always at the same time of day in the zone of
 * the meeting.
 *
 * @param interval every so many days, weeks or months
 * @param count of all occurrences, the first included
 */
public record Recurrence(Frequency frequency, int interval, int count) {

    /** More of them at once is a mistake, not a series. */
    public static final int MOST = 60;

    /** What lies between two occurrences. */
    public enum Frequency {
        DAILY,
        WEEKLY,
        /** On the same day of each month that has it. */
        MONTHLY
    }

    public static Recurrence read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new Recurrence(
                fields.constant("frequency", Frequency.values()),
                fields.whole("interval", 1, 99),
                fields.whole("count", 1, MOST));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("frequency", frequency.name())
                .with("interval", interval)
                .with("count", count);
    }
}
