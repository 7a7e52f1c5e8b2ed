package se.sluss.protocol.booking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * Books a meeting.
 *
 * @param subject shown only after identification
 * @param neutralText stands in the mail; must hold nothing confidential
 * @param description shown only after identification
 * @param type id of a meeting type
 * @param start local date and time in {@code zone}, such as {@code 2026-11-24T09:00}
 * @param zone IANA name, such as {@code Europe/Stockholm}
 * @param recurrence of a series; each occurrence is booked and identified for by itself
 */
public record NewMeeting(
        String subject,
        @Nullable String neutralText,
        @Nullable String description,
        String type,
        String start,
        String end,
        String zone,
        List<NewParticipant> participants,
        @Nullable Recurrence recurrence) {

    /** A meeting that does not repeat. */
    public NewMeeting(
            String subject,
            @Nullable String neutralText,
            @Nullable String description,
            String type,
            String start,
            String end,
            String zone,
            List<NewParticipant> participants) {
        this(subject, neutralText, description, type, start, end, zone, participants, null);
    }

    public static NewMeeting read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new NewMeeting(
                fields.string("subject"),
                fields.optionalString("neutralText"),
                fields.optionalString("description"),
                fields.string("type"),
                fields.string("start"),
                fields.string("end"),
                fields.string("zone"),
                fields.list("participants", NewParticipant::read),
                fields.optional("recurrence", Recurrence::read));
    }

    public JsonObject json() {
        var json = new JsonObject()
                .with("subject", subject)
                .with("neutralText", neutralText)
                .with("description", description)
                .with("type", type)
                .with("start", start)
                .with("end", end)
                .with("zone", zone)
                .with("participants", participants, NewParticipant::json);
        return recurrence == null ? json : json.with("recurrence", recurrence.json());
    }
}
