package se.sluss.protocol.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of one object by name and type. {@link #nothingElse()} makes the reading strict: a member that
 * nobody asked for is then an error.
 */
public final class JsonFields {

    private final JsonObject object;
    private final Set<String> read = new HashSet<>();

    private JsonFields(JsonObject object) {
        this.object = object;
    }

    public static JsonFields of(Json json) throws MalformedJson {
        if (json instanceof JsonObject object) {
            return new JsonFields(object);
        }
        throw new MalformedJson("an object is expected");
    }

    /** A required string of at most the given number of characters. */
    public String string(String name, int maxLength) throws MalformedJson {
        return present(name, optionalString(name, maxLength));
    }

    /** A required string whose length the sender answers for. */
    public String string(String name) throws MalformedJson {
        return string(name, Integer.MAX_VALUE);
    }

    public @Nullable String optionalString(String name) throws MalformedJson {
        return optionalString(name, Integer.MAX_VALUE);
    }

    public @Nullable String optionalString(String name, int maxLength) throws MalformedJson {
        return switch (member(name)) {
            case null -> null;
            case JsonString string when string.value().length() <= maxLength -> string.value();
            case JsonString ignored -> throw new MalformedJson(name + " is too long");
            default -> throw new MalformedJson(name + " is not a string");
        };
    }

    public boolean bool(String name) throws MalformedJson {
        if (member(name) instanceof JsonBoolean flag) {
            return flag.value();
        }
        throw new MalformedJson(name + " is not true or false");
    }

    /** True or false, and false when there is neither. */
    public boolean boolOrFalse(String name) throws MalformedJson {
        return member(name) != null && bool(name);
    }

    /** A required whole number within the given bounds, both included. */
    public int whole(String name, int min, int max) throws MalformedJson {
        if (member(name) instanceof JsonNumber number
                && number.value() == Math.rint(number.value())
                && number.value() >= min
                && number.value() <= max) {
            return (int) number.value();
        }
        throw new MalformedJson(name + " is not a whole number from " + min + " to " + max);
    }

    public <T> List<T> list(String name, JsonArray.Reading<T> reading) throws MalformedJson {
        if (member(name) instanceof JsonArray array) {
            return array.each(reading);
        }
        throw new MalformedJson(name + " is not an array");
    }

    /** A list that may be absent. */
    public <T> List<T> listOrEmpty(String name, JsonArray.Reading<T> reading) throws MalformedJson {
        return member(name) == null ? List.of() : list(name, reading);
    }

    /** An optional object, read with the given reading. */
    public <T> @Nullable T optional(String name, JsonArray.Reading<T> reading) throws MalformedJson {
        Json member = member(name);
        return member == null ? null : reading.of(member);
    }

    /** A required object, read with the given reading. */
    public <T> T required(String name, JsonArray.Reading<T> reading) throws MalformedJson {
        return reading.of(present(name, member(name)));
    }

    /** A whole number from 0, or 0 when there is none. */
    public int wholeOrZero(String name) throws MalformedJson {
        return member(name) == null ? 0 : whole(name, 0, Integer.MAX_VALUE);
    }

    /** A whole number within the given bounds, or nothing. */
    public @Nullable Integer optionalWhole(String name, int min, int max) throws MalformedJson {
        return member(name) == null ? null : whole(name, min, max);
    }

    /** A list of strings. */
    public List<String> strings(String name) throws MalformedJson {
        return list(name, json -> {
            if (json instanceof JsonString string) {
                return string.value();
            }
            throw new MalformedJson(name + " holds something else than strings");
        });
    }

    /** A list of strings that may be absent. */
    public List<String> stringsOrEmpty(String name) throws MalformedJson {
        return member(name) == null ? List.of() : strings(name);
    }

    /** An optional object whose members are all strings, in their order; empty when it is absent. */
    public Map<String, String> stringsByName(String name) throws MalformedJson {
        var strings = new LinkedHashMap<String, String>();
        Json member = member(name);
        if (member != null) {
            var fields = of(member);
            for (String key : fields.object.members().keySet()) {
                strings.put(key, fields.string(key));
            }
        }
        return strings;
    }

    /** One of the constants of an enum, or nothing. */
    public <E extends Enum<E>> @Nullable E optionalConstant(String name, E[] constants) throws MalformedJson {
        String value = optionalString(name, 64);
        return value == null ? null : constantNamed(value, constants);
    }

    /** One of the constants of an enum, by its exact name. */
    public <E extends Enum<E>> E constant(String name, E[] constants) throws MalformedJson {
        return constantNamed(string(name, 64), constants);
    }

    /** A list of constants of an enum, each by its exact name. */
    public <E extends Enum<E>> List<E> constants(String name, E[] constants) throws MalformedJson {
        var values = new ArrayList<E>();
        for (String value : strings(name)) {
            values.add(constantNamed(value, constants));
        }
        return values;
    }

    /** The same, that may be absent. */
    public <E extends Enum<E>> List<E> constantsOrEmpty(String name, E[] constants) throws MalformedJson {
        return member(name) == null ? List.of() : constants(name, constants);
    }

    /** Refuses members that were not read. */
    public void nothingElse() throws MalformedJson {
        if (!read.containsAll(object.members().keySet())) {
            throw new MalformedJson("unknown member");
        }
    }

    private static <E extends Enum<E>> E constantNamed(String value, E[] constants) throws MalformedJson {
        for (E constant : constants) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw new MalformedJson("unknown constant");
    }

    private @Nullable Json member(String name) {
        read.add(name);
        Json value = object.members().get(name);
        return value instanceof JsonNull ? null : value;
    }

    private static <T> T present(String name, @Nullable T value) throws MalformedJson {
        if (value == null) {
            throw new MalformedJson(name + " is missing");
        }
        return value;
    }
}
