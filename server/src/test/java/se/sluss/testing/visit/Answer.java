package se.sluss.testing.visit;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import se.sluss.protocol.Problem;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonArray;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.MalformedJson;

/** What the server answered. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Answer(int status, HttpHeaders headers, byte[] bytes) {

    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The code of a refusal, such as {@code too-early}; empty for anything else. */
    public String code() {
        return status < 400 ? "" : read(json -> JsonFields.of(json).string("code"));
    }

    public Problem problem() {
        return read(Problem::read);
    }

    public <T> T read(JsonArray.Reading<T> reading) {
        try {
            return reading.of(Json.parse(body()));
        } catch (MalformedJson e) {
            throw new AssertionError("unexpected answer " + status + ": " + body(), e);
        }
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
