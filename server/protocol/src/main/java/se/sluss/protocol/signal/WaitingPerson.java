package se.sluss.protocol.signal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * Somebody in the lobby, as the leader sees them before deciding.
 *
 * @param id names this person in {@code admit} and {@code refuse}
 * @param name the name in the invitation
 * @param verifiedName the name that the identification gave, never one that somebody typed
 * @param method how the person identified, such as {@code SMS}
 * @param assurance the level that gave, such as {@code SMS} or {@code LOA3}
 * @param issuer who vouches for that, such as {@code BankID}
 * @param match what says that it is the invited person
 * @param identifiedAt when, as an RFC 3339 instant
 * @param companions who is invited beside this person
 * @param waitingSince since when in the lobby, as an RFC 3339 instant
 */
public record WaitingPerson(
        String id,
        String name,
        @Nullable String verifiedName,
        Role role,
        String method,
        String assurance,
        String issuer,
        Match match,
        String identifiedAt,
        List<Companion> companions,
        String waitingSince) {

    public static WaitingPerson read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new WaitingPerson(
                fields.string("id", SignalLimits.ID),
                fields.string("name"),
                fields.optionalString("verifiedName"),
                fields.constant("role", Role.values()),
                fields.string("method"),
                fields.string("assurance"),
                fields.string("issuer"),
                fields.constant("match", Match.values()),
                fields.string("identifiedAt"),
                fields.list("companions", Companion::read),
                fields.string("waitingSince"));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("id", id)
                .with("name", name)
                .with("verifiedName", verifiedName)
                .with("role", role.name())
                .with("method", method)
                .with("assurance", assurance)
                .with("issuer", issuer)
                .with("match", match.name())
                .with("identifiedAt", identifiedAt)
                .with("companions", companions, Companion::json)
                .with("waitingSince", waitingSince);
    }
}
