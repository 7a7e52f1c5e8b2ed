package se.sluss.protocol.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonNull;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * What somebody who opened a personal link sees now.
 *
 * @param id names this visit in addresses and in its cookie; grants nothing by itself
 * @param language the language of the invitation, {@code sv} or {@code en}
 * @param methods the ways to identify, the first being the proposed one
 * @param information the meeting, or nothing before identification
 */
public record Visit(
        String id,
        OrganisationView organisation,
        String language,
        List<MethodView> methods,
        @Nullable Information information) {

    public static Visit read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new Visit(
                fields.string("id"),
                fields.required("organisation", OrganisationView::read),
                fields.string("language"),
                fields.list("methods", MethodView::read),
                fields.optional("information", Information::read));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("id", id)
                .with("organisation", organisation.json())
                .with("language", language)
                .with("methods", methods, MethodView::json)
                .with("information", information == null ? JsonNull.NULL : information.json());
    }
}
