package se.sluss.protocol.booking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.visit.AttachmentView;
import se.sluss.protocol.visit.MeetingState;

/**
 * A meeting as the official who booked it sees it.
 *
 * @param leaderLink the leader's personal link; only in the answer to the booking, since it is not stored
 */
public record MeetingView(
        String id,
        String subject,
        @Nullable String neutralText,
        @Nullable String description,
        String type,
        String startsAt,
        String endsAt,
        String zone,
        MeetingState state,
        @Nullable String leaderLink,
        List<ParticipantView> participants,
        List<AttachmentView> attachments) {

    public static MeetingView read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new MeetingView(
                fields.string("id"),
                fields.string("subject"),
                fields.optionalString("neutralText"),
                fields.optionalString("description"),
                fields.string("type"),
                fields.string("startsAt"),
                fields.string("endsAt"),
                fields.string("zone"),
                fields.constant("state", MeetingState.values()),
                fields.optionalString("leaderLink"),
                fields.list("participants", ParticipantView::read),
                fields.list("attachments", AttachmentView::read));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("id", id)
                .with("subject", subject)
                .with("neutralText", neutralText)
                .with("description", description)
                .with("type", type)
                .with("startsAt", startsAt)
                .with("endsAt", endsAt)
                .with("zone", zone)
                .with("state", state.name())
                .with("leaderLink", leaderLink)
                .with("participants", participants, ParticipantView::json)
                .with("attachments", attachments, AttachmentView::json);
    }
}
