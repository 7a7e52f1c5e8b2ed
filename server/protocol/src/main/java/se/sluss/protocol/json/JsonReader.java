package se.sluss.protocol.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Reads strict RFC 8259 JSON: no comments, no trailing commas, no duplicate names, at most {@value #MAX_DEPTH} deep. */
final class JsonReader {

    private static final int MAX_DEPTH = 16;

    private final String text;
    private int at;
    private int depth;

    JsonReader(String text) {
        this.text = text;
    }

    Json document() throws MalformedJson {
        Json value = value();
        skipSpace();
        if (at < text.length()) {
            throw malformed("text after the value");
        }
        return value;
    }

    private Json value() throws MalformedJson {
        skipSpace();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new JsonString(string());
            case 't' -> literal("true", new JsonBoolean(true));
            case 'f' -> literal("false", new JsonBoolean(false));
            case 'n' -> literal("null", JsonNull.NULL);
            default -> number();
        };
    }

    private Json object() throws MalformedJson {
        open();
        var members = new LinkedHashMap<String, Json>();
        if (!closes('}')) {
            do {
                skipSpace();
                String name = string();
                skipSpace();
                expect(':');
                if (members.put(name, value()) != null) {
                    throw malformed("duplicate name");
                }
            } while (another('}'));
        }
        depth--;
        return new JsonObject(members);
    }

    private Json array() throws MalformedJson {
        open();
        var values = new ArrayList<Json>();
        if (!closes(']')) {
            do {
                values.add(value());
            } while (another(']'));
        }
        depth--;
        return new JsonArray(values);
    }

    private void open() throws MalformedJson {
        if (++depth > MAX_DEPTH) {
            throw malformed("nested too deep");
        }
        at++;
    }

    private boolean closes(char bracket) throws MalformedJson {
        skipSpace();
        if (peek() != bracket) {
            return false;
        }
        at++;
        return true;
    }

    private boolean another(char bracket) throws MalformedJson {
        if (closes(bracket)) {
            return false;
        }
        expect(',');
        return true;
    }

    private String string() throws MalformedJson {
        expect('"');
        int start = at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\' && text.charAt(at) >= ' ') {
            at++;
        }
        if (peek() == '"') {
            return text.substring(start, at++);
        }
        var out = new StringBuilder(text.substring(start, at));
        for (char c = next(); c != '"'; c = next()) {
            if (c < ' ') {
                throw malformed("control character in a string");
            }
            out.append(c == '\\' ? escaped() : c);
        }
        return out.toString();
    }

    private char escaped() throws MalformedJson {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw malformed("unknown escape");
        };
    }

    private char unicode() throws MalformedJson {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) {
                throw malformed("not a hexadecimal digit");
            }
            code = code << 4 | digit;
        }
        return (char) code;
    }

    private Json literal(String word, Json value) throws MalformedJson {
        if (!text.startsWith(word, at)) {
            throw malformed("unknown word");
        }
        at += word.length();
        return value;
    }

    private Json number() throws MalformedJson {
        boolean negative = skip('-');
        int start = at;
        double value = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value * 10 + (text.charAt(at++) - '0');
        }
        boolean leadingZero = at > start + 1 && text.charAt(start) == '0';
        if (at == start || leadingZero || fraction()) {
            throw malformed("unexpected character");
        }
        if (value > JsonNumber.LARGEST) {
            throw malformed("number out of range");
        }
        return new JsonNumber(negative ? -value : value);
    }

    private boolean fraction() {
        return at < text.length() && ".eE".indexOf(text.charAt(at)) >= 0;
    }

    private boolean skip(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void expect(char c) throws MalformedJson {
        if (!skip(c)) {
            throw malformed("unexpected character");
        }
    }

    private char next() throws MalformedJson {
        char c = peek();
        at++;
        return c;
    }

    private char peek() throws MalformedJson {
        if (at >= text.length()) {
            throw malformed("unexpected end");
        }
        return text.charAt(at);
    }

    private MalformedJson malformed(String what) {
        return new MalformedJson(what + " at character " + at);
    }
}
