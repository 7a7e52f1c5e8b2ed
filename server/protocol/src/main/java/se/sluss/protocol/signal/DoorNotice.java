package se.sluss.protocol.signal;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * Something before the lobby that the leader should know, and may do something about.
 *
 * @param id names it in {@code vouch} and {@code unlock}
 * @param name of the invited person
 * @param verifiedName of whoever identified, where the meeting type lets the leader know
 * @param issuer who said so
 * @param at when, as an RFC 3339 instant
 */
public record DoorNotice(
        String id,
        Kind kind,
        String name,
        @Nullable String verifiedName,
        @Nullable String issuer,
        String at) {

    /** What it is about. */
    public enum Kind {
        /** The person cannot prove who they are and asks the leader to vouch. */
        ASKS_FOR_WORD,
        /** Somebody else identified with this person's link, and was stopped. */
        OTHER_PERSON,
        /** Too many attempts failed: the person cannot identify until the leader opens the way. */
        LOCKED
    }

    public static DoorNotice read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new DoorNotice(
                fields.string("id", SignalLimits.ID),
                fields.constant("kind", Kind.values()),
                fields.string("name"),
                fields.optionalString("verifiedName"),
                fields.optionalString("issuer"),
                fields.string("at"));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("id", id)
                .with("kind", kind.name())
                .with("name", name)
                .with("verifiedName", verifiedName)
                .with("issuer", issuer)
                .with("at", at);
    }
}
