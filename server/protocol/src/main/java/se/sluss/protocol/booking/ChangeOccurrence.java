package se.sluss.protocol.booking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * Changes one occurrence of a meeting, or that one and all later ones; what is absent stays as it is.
 *
 * @param start local date and time in {@code zone}, always together with the end
 * @param zone IANA name; the zone of the meeting when it is absent
 * @param following whether all later ones are moved as far, and whether who comes stays
 * @param remove ids of participants who lose this occurrence and all later ones
 * @param absent ids of participants who lose this occurrence and no other
 * @param add people to invite
 */
public record ChangeOccurrence(
        @Nullable String start,
        @Nullable String end,
        @Nullable String zone,
        boolean following,
        List<String> remove,
        List<String> absent,
        List<NewParticipant> add) {

    /** Another time, and nothing else. */
    public static ChangeOccurrence ofTime(String start, String end, String zone, boolean following) {
        return new ChangeOccurrence(start, end, zone, following, List.of(), List.of(), List.of());
    }

    /** Without somebody, from then on or only then. */
    public static ChangeOccurrence without(String participant, boolean following) {
        var person = List.of(participant);
        return new ChangeOccurrence(
                null, null, null, following, following ? person : List.of(), following ? List.of() : person, List.of());
    }

    public static ChangeOccurrence read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new ChangeOccurrence(
                fields.optionalString("start"),
                fields.optionalString("end"),
                fields.optionalString("zone"),
                fields.boolOrFalse("following"),
                fields.stringsOrEmpty("remove"),
                fields.stringsOrEmpty("absent"),
                fields.listOrEmpty("add", NewParticipant::read));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("start", start)
                .with("end", end)
                .with("zone", zone)
                .with("following", following)
                .withStrings("remove", remove)
                .withStrings("absent", absent)
                .with("add", add, NewParticipant::json);
    }
}
