package se.sluss.protocol.booking;

import java.util.List;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.JsonString;
import se.sluss.protocol.json.MalformedJson;

/**
 * A meeting type an official can pick.
 *
 * @param name in the language asked for
 * @param reason why the type demands what it demands, in that language
 * @param assurance the level every participant must reach
 * @param methods the means to identify that the type allows
 * @param anonymous whether participants may be unknown to each other
 */
public record MeetingTypeView(
        String id, String name, String reason, String assurance, List<Means> methods, boolean anonymous) {

    public static MeetingTypeView read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new MeetingTypeView(
                fields.string("id"),
                fields.string("name"),
                fields.string("reason"),
                fields.string("assurance"),
                fields.constants("methods", Means.values()),
                fields.bool("anonymous"));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("id", id)
                .with("name", name)
                .with("reason", reason)
                .with("assurance", assurance)
                .with("methods", methods, constant -> new JsonString(constant.name()))
                .with("anonymous", anonymous);
    }
}
