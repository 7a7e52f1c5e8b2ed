package se.sluss.protocol.booking;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * How the entry in one person's calendar is.
 *
 * @param state such as {@code MAIL_REMOVED}
 * @param since RFC 3339 instant
 * @param late whether something that should have happened by now has not
 * @param reason why it is not as it should be
 */
public record CalendarHealth(
        String state, String since, boolean late, @Nullable String reason) {

    public static CalendarHealth read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new CalendarHealth(
                fields.string("state"), fields.string("since"), fields.bool("late"), fields.optionalString("reason"));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("state", state)
                .with("since", since)
                .with("late", late)
                .with("reason", reason);
    }
}
