package se.sluss.protocol.booking;

import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.visit.MeetingState;

/**
 * One time slot of a meeting.
 *
 * @param startsAt RFC 3339 instant
 * @param moved whether it was moved by itself, away from where its series has it
 */
public record OccurrenceView(String id, String startsAt, String endsAt, MeetingState state, boolean moved) {

    public static OccurrenceView read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new OccurrenceView(
                fields.string("id"),
                fields.string("startsAt"),
                fields.string("endsAt"),
                fields.constant("state", MeetingState.values()),
                fields.bool("moved"));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("id", id)
                .with("startsAt", startsAt)
                .with("endsAt", endsAt)
                .with("state", state.name())
                .with("moved", moved);
    }
}
