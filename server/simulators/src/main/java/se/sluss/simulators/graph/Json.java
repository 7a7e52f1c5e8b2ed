package se.sluss.simulators.graph;

import java.util.Map.Entry;
import se.sluss.simulators.http.Call;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads bodies. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    static ObjectNode object(Call call) {
        try {
            if (MAPPER.readTree(call.body()) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException malformed) {
            throw GraphError.of(400, "BadRequest", "Unable to read JSON request payload.");
        }
        throw GraphError.of(400, "BadRequest", "Unable to read JSON request payload.");
    }

    /** A parameter of an action: PascalCase in the model, camelCase on the wire, both accepted. */
    static JsonNode parameter(ObjectNode body, String name) {
        return body.properties().stream()
                .filter(member -> member.getKey().equalsIgnoreCase(name))
                .map(Entry::getValue)
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }
}
