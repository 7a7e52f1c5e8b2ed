package se.sluss.protocol.booking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * Changes one occurrence of a meeting; what is absent stays as it is.
 *
 * @param start local date and time in the zone of the meeting, always together with the end
 * @param remove ids of participants who lose this occurrence and all later ones
 */
public record ChangeOccurrence(
        @Nullable String start, @Nullable String end, List<String> remove) {

    public static ChangeOccurrence read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new ChangeOccurrence(
                fields.optionalString("start"), fields.optionalString("end"), fields.stringsOrEmpty("remove"));
    }

    public JsonObject json() {
        return new JsonObject().with("start", start).with("end", end).withStrings("remove", remove);
    }
}
