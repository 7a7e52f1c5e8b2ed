package se.sluss.protocol.visit;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * An invitation as its mail shows it: neutral, nothing that is not in the mail already.
 *
 * @param answer what was answered before, if anything
 */
public record InvitationView(
        OrganisationView organisation,
        String language,
        String startsAt,
        String endsAt,
        String zone,
        @Nullable String neutralText,
        @Nullable Answer answer) {

    public static InvitationView read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new InvitationView(
                fields.required("organisation", OrganisationView::read),
                fields.string("language"),
                fields.string("startsAt"),
                fields.string("endsAt"),
                fields.string("zone"),
                fields.optionalString("neutralText"),
                fields.optionalConstant("answer", Answer.values()));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("organisation", organisation.json())
                .with("language", language)
                .with("startsAt", startsAt)
                .with("endsAt", endsAt)
                .with("zone", zone)
                .with("neutralText", neutralText)
                .with("answer", answer == null ? null : answer.name());
    }
}
