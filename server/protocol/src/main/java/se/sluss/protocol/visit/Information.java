package se.sluss.protocol.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.Role;

/**
 * The information page: everything that a participant may know, and only after identification.
 *
 * @param startsAt RFC 3339 instant, as all times here
 * @param zone IANA name of the zone the meeting was booked in
 * @param opensAt from when joining is possible
 * @param serverTime the server's clock when it answered; the page counts down by it and not by its own
 * @param identifyAgainAt from when the identification is too old to join with
 * @param leader who leads the meeting
 * @param name the name the others will see
 * @param companions who sits beside this person, at the same device
 * @param calendarFile whether this person can add the booking to a calendar, which nobody else does
 */
public record Information(
        String subject,
        @Nullable String description,
        String startsAt,
        String endsAt,
        String zone,
        String opensAt,
        String serverTime,
        String identifyAgainAt,
        MeetingState state,
        String leader,
        String name,
        Role role,
        List<CompanionView> companions,
        List<AttachmentView> attachments,
        boolean calendarFile) {

    public static Information read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new Information(
                fields.string("subject"),
                fields.optionalString("description"),
                fields.string("startsAt"),
                fields.string("endsAt"),
                fields.string("zone"),
                fields.string("opensAt"),
                fields.string("serverTime"),
                fields.string("identifyAgainAt"),
                fields.constant("state", MeetingState.values()),
                fields.string("leader"),
                fields.string("name"),
                fields.constant("role", Role.values()),
                fields.list("companions", CompanionView::read),
                fields.list("attachments", AttachmentView::read),
                fields.bool("calendarFile"));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("subject", subject)
                .with("description", description)
                .with("startsAt", startsAt)
                .with("endsAt", endsAt)
                .with("zone", zone)
                .with("opensAt", opensAt)
                .with("serverTime", serverTime)
                .with("identifyAgainAt", identifyAgainAt)
                .with("state", state.name())
                .with("leader", leader)
                .with("name", name)
                .with("role", role.name())
                .with("companions", companions, CompanionView::json)
                .with("attachments", attachments, AttachmentView::json)
                .with("calendarFile", calendarFile);
    }
}
