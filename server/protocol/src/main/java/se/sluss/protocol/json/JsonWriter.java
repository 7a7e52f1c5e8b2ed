package se.sluss.protocol.json;

/** Writes compact JSON that is also safe inside HTML and JavaScript. */
final class JsonWriter {

    private static final String HEX = "0123456789abcdef";

    private JsonWriter() {}

    static void write(Json json, StringBuilder out) {
        switch (json) {
            case JsonObject object -> object(object, out);
            case JsonArray array -> array(array, out);
            case JsonString string -> string(string.value(), out);
            case JsonNumber number -> number(number.value(), out);
            case JsonBoolean flag -> out.append(flag.value());
            case JsonNull ignored -> out.append("null");
        }
    }

    private static void object(JsonObject object, StringBuilder out) {
        char separator = '{';
        for (var member : object.members().entrySet()) {
            out.append(separator);
            string(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            separator = ',';
        }
        out.append(separator == '{' ? "{}" : "}");
    }

    private static void array(JsonArray array, StringBuilder out) {
        char separator = '[';
        for (Json value : array.values()) {
            out.append(separator);
            write(value, out);
            separator = ',';
        }
        out.append(separator == '[' ? "[]" : "]");
    }

    private static void number(double value, StringBuilder out) {
        if (value != Math.rint(value) || Math.abs(value) > JsonNumber.LARGEST) {
            throw new IllegalArgumentException("not a whole number");
        }
        out.append((long) value);
    }

    private static void string(String value, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value.charAt(i), out);
        }
        out.append('"');
    }

    private static void character(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
                    out.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        out.append(HEX.charAt(c >> shift & 15));
                    }
                } else {
                    out.append(c);
                }
            }
        }
    }
}
