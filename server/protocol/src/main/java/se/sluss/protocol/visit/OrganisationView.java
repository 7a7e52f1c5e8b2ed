package se.sluss.protocol.visit;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * The authority behind the page.
 *
 * @param supportPhone whom to call when something does not work
 */
public record OrganisationView(
        String name,
        @Nullable String supportPhone,
        @Nullable String supportEmail) {

    public static OrganisationView read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new OrganisationView(
                fields.string("name"), fields.optionalString("supportPhone"), fields.optionalString("supportEmail"));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("name", name)
                .with("supportPhone", supportPhone)
                .with("supportEmail", supportEmail);
    }
}
