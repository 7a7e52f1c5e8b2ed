package se.sluss.protocol.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object whose members keep their order; built with {@code with…}, read through {@link JsonFields}. */
public record JsonObject(Map<String, Json> members) implements Json {

    public JsonObject() {
        this(new LinkedHashMap<>());
    }

    public JsonObject with(String name, Json value) {
        members.put(name, value);
        return this;
    }

    /** Adds a string member, or leaves it out when there is no value. */
    public JsonObject with(String name, @Nullable String value) {
        return value == null ? this : with(name, new JsonString(value));
    }

    public JsonObject with(String name, boolean value) {
        return with(name, new JsonBoolean(value));
    }

    public JsonObject with(String name, double value) {
        return with(name, new JsonNumber(value));
    }

    public <T> JsonObject with(String name, List<T> items, JsonArray.Form<T> form) {
        return with(name, JsonArray.of(items, form));
    }

    public JsonObject withStrings(String name, List<String> items) {
        return with(name, items, JsonString::new);
    }
}
