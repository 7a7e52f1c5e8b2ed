package se.sluss.protocol.booking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.visit.Answer;

/**
 * A participant as the official sees them.
 *
 * @param expected whether a personal identity number says who it must be; the number itself stays with us
 * @param assurance the level this person must reach
 * @param companionOf id of the participant beside whom this one sits, without a link or an identification of their own
 * @param locked whether too many attempts to identify failed, so that an official has to open the way
 * @param booking how far the calendar entry has come, such as {@code IN_CALENDAR}, or {@code NONE}
 * @param calendar the same in full, where we have written an entry or want to
 * @param repairable whether something is wrong that can be tried again
 * @param timeline what happened, oldest first
 */
public record ParticipantView(
        String id,
        String name,
        @Nullable String email,
        @Nullable String mobile,
        boolean expected,
        Role role,
        Means method,
        String assurance,
        @Nullable String companionOf,
        boolean locked,
        @Nullable Answer answer,
        String booking,
        @Nullable CalendarHealth calendar,
        boolean repairable,
        List<TimelineEntry> timeline) {

    public static ParticipantView read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new ParticipantView(
                fields.string("id"),
                fields.string("name"),
                fields.optionalString("email"),
                fields.optionalString("mobile"),
                fields.bool("expected"),
                fields.constant("role", Role.values()),
                fields.constant("method", Means.values()),
                fields.string("assurance"),
                fields.optionalString("companionOf"),
                fields.bool("locked"),
                fields.optionalConstant("answer", Answer.values()),
                fields.string("booking"),
                fields.optional("calendar", CalendarHealth::read),
                fields.bool("repairable"),
                fields.list("timeline", TimelineEntry::read));
    }

    public JsonObject json() {
        var json = new JsonObject()
                .with("id", id)
                .with("name", name)
                .with("email", email)
                .with("mobile", mobile)
                .with("expected", expected)
                .with("role", role.name())
                .with("method", method.name())
                .with("assurance", assurance)
                .with("companionOf", companionOf)
                .with("locked", locked)
                .with("answer", answer == null ? null : answer.name())
                .with("booking", booking)
                .with("repairable", repairable)
                .with("timeline", timeline, TimelineEntry::json);
        return calendar == null ? json : json.with("calendar", calendar.json());
    }
}
