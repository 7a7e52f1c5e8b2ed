package se.sluss.protocol.signal;

import java.util.List;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * Somebody in the room, as the others may see them.
 *
 * @param id the address of this person's page in the room; new for every page that enters
 * @param name the displayed name, which is not the identity
 * @param companions names of those who sit beside this person
 */
public record Peer(String id, String name, Role role, List<String> companions, boolean microphone, boolean camera) {

    public static Peer read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new Peer(
                fields.string("id", SignalLimits.ID),
                fields.string("name"),
                fields.constant("role", Role.values()),
                fields.strings("companions"),
                fields.bool("microphone"),
                fields.bool("camera"));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("id", id)
                .with("name", name)
                .with("role", role.name())
                .withStrings("companions", companions)
                .with("microphone", microphone)
                .with("camera", camera);
    }
}
