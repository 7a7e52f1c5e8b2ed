package se.sluss.protocol.json;

/** A JSON value (RFC 8259). */
public sealed interface Json permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

    /** Reads one JSON text; anything else than exactly one value is refused. */
    static Json parse(String text) throws MalformedJson {
        return new JsonReader(text).document();
    }

    /** The value as compact JSON text. */
    default String text() {
        var out = new StringBuilder();
        JsonWriter.write(this, out);
        return out.toString();
    }
}
