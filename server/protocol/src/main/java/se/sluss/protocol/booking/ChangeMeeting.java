package se.sluss.protocol.booking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * Changes a meeting; what is absent stays as it is.
 *
 * @param neutralText an empty text takes it away, as with the description
 * @param start local date and time in {@code zone}, always together with the end; only for a meeting of one occurrence
 * @param zone IANA name; the zone of the meeting when it is absent
 * @param add people to invite
 * @param remove ids of participants
 */
public record ChangeMeeting(
        @Nullable String subject,
        @Nullable String neutralText,
        @Nullable String description,
        @Nullable String type,
        @Nullable String start,
        @Nullable String end,
        @Nullable String zone,
        List<NewParticipant> add,
        List<ChangedParticipant> change,
        List<String> remove) {

    /** Another time, and nothing else. */
    public static ChangeMeeting ofTime(String start, String end, String zone) {
        return new ChangeMeeting(null, null, null, null, start, end, zone, List.of(), List.of(), List.of());
    }

    /** Without somebody, and nothing else. */
    public static ChangeMeeting without(String participant) {
        return new ChangeMeeting(null, null, null, null, null, null, null, List.of(), List.of(), List.of(participant));
    }

    public static ChangeMeeting read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new ChangeMeeting(
                fields.optionalString("subject"),
                fields.optionalString("neutralText"),
                fields.optionalString("description"),
                fields.optionalString("type"),
                fields.optionalString("start"),
                fields.optionalString("end"),
                fields.optionalString("zone"),
                fields.listOrEmpty("add", NewParticipant::read),
                fields.listOrEmpty("change", ChangedParticipant::read),
                fields.stringsOrEmpty("remove"));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("subject", subject)
                .with("neutralText", neutralText)
                .with("description", description)
                .with("type", type)
                .with("start", start)
                .with("end", end)
                .with("zone", zone)
                .with("add", add, NewParticipant::json)
                .with("change", change, ChangedParticipant::json)
                .withStrings("remove", remove);
    }
}
