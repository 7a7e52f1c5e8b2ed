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
 * @param revision counts the changes; also the entity tag of the meeting, which a change must name in {@code If-Match}
 * @param occurrence id of the one that is shown: the one asked for, or else the one that is next, or the last one
 * @param startsAt of that occurrence
 * @param occurrences in order; one for a meeting that is not a series
 * @param leaderLink the leader's personal link; to the first occurrence, only in the answer to the booking, since it is not stored
 * @param participants who belong to the occurrence that is shown, with their answers and calendar entries for it
 */
public record MeetingView(
        String id,
        int revision,
        String subject,
        @Nullable String neutralText,
        @Nullable String description,
        String type,
        String occurrence,
        String startsAt,
        String endsAt,
        String zone,
        MeetingState state,
        List<OccurrenceView> occurrences,
        @Nullable String leaderLink,
        List<ParticipantView> participants,
        List<AttachmentView> attachments) {

    public static MeetingView read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new MeetingView(
                fields.string("id"),
                fields.wholeOrZero("revision"),
                fields.string("subject"),
                fields.optionalString("neutralText"),
                fields.optionalString("description"),
                fields.string("type"),
                fields.string("occurrence"),
                fields.string("startsAt"),
                fields.string("endsAt"),
                fields.string("zone"),
                fields.constant("state", MeetingState.values()),
                fields.list("occurrences", OccurrenceView::read),
                fields.optionalString("leaderLink"),
                fields.list("participants", ParticipantView::read),
                fields.list("attachments", AttachmentView::read));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("id", id)
                .with("revision", revision)
                .with("subject", subject)
                .with("neutralText", neutralText)
                .with("description", description)
                .with("type", type)
                .with("occurrence", occurrence)
                .with("startsAt", startsAt)
                .with("endsAt", endsAt)
                .with("zone", zone)
                .with("state", state.name())
                .with("occurrences", occurrences, OccurrenceView::json)
                .with("leaderLink", leaderLink)
                .with("participants", participants, ParticipantView::json)
                .with("attachments", attachments, AttachmentView::json);
    }
}
