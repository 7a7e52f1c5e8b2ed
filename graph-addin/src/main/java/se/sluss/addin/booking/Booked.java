package se.sluss.addin.booking;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * A meeting that this tab has booked.
 *
 * @param leaderLink the leader's personal link, which the server tells only once
 */
public record Booked(String id, @Nullable String leaderLink) {

    public static Booked of(MeetingView meeting) {
        return new Booked(meeting.id(), meeting.leaderLink());
    }

    static Booked read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new Booked(fields.string("id"), fields.optionalString("leaderLink"));
    }

    JsonObject json() {
        return new JsonObject().with("id", id).with("leaderLink", leaderLink);
    }
}
