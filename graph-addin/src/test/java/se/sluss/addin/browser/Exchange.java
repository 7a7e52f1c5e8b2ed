package se.sluss.addin.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonObject;

/** One request with its answer. */
record Exchange(HttpExchange http) {

    String method() {
        return http.getRequestMethod();
    }

    String path() {
        return http.getRequestURI().getPath();
    }

    Map<String, String> query() {
        return form(Objects.requireNonNullElse(http.getRequestURI().getRawQuery(), ""));
    }

    @Nullable
    String header(String name) {
        return http.getRequestHeaders().getFirst(name);
    }

    String body() throws IOException {
        return new String(http.getRequestBody().readAllBytes(), UTF_8);
    }

    static Map<String, String> form(String encoded) {
        var values = new HashMap<String, String>();
        Arrays.stream(encoded.split("&")).map(pair -> pair.split("=", 2)).forEach(pair -> {
            if (pair.length == 2) {
                values.put(pair[0], URLDecoder.decode(pair[1], UTF_8));
            }
        });
        return values;
    }

    Exchange with(String header, String value) {
        http.getResponseHeaders().set(header, value);
        return this;
    }

    void send(int status, Json json) throws IOException {
        with("Content-Type", "application/json").send(status, json.text().getBytes(UTF_8));
    }

    void refuse(ErrorCode code) throws IOException {
        with("Content-Type", "application/problem+json")
                .send(
                        code.status(),
                        new JsonObject().with("code", code.code()).text().getBytes(UTF_8));
    }

    void redirect(String address) throws IOException {
        with("Location", address).send(302, new byte[0]);
    }

    void send(int status, byte[] body) throws IOException {
        http.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        http.getResponseBody().write(body);
    }
}
