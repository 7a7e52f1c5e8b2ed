package se.sluss.simulators.graph;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plain HTTP to the simulator, for what the clients of others do not do. */
final class GraphClient {

    static final String IMMUTABLE = "IdType=\"ImmutableId\"";

    /** What was answered. */
    record Answer(int status, String body, java.net.http.HttpHeaders headers) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        JsonNode value() {
            return json().path("value");
        }

        String id() {
            return json().path("id").asString("");
        }

        String error() {
            return json().path("error").path("code").asString("none");
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final Tenant tenant;

    GraphClient(Tenant tenant) {
        this.tenant = tenant;
    }

    /** A request to be completed by the test; the token is in it. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(tenant.graph.endpoint() + path))
                .header("Authorization", "Bearer " + tenant.token());
    }

    Answer get(String pathOrLink, String... prefer) {
        return send("GET", pathOrLink, "", prefer);
    }

    Answer post(String path, String body, String... prefer) {
        return send("POST", path, body, prefer);
    }

    Answer patch(String path, String body, String... prefer) {
        return send("PATCH", path, body, prefer);
    }

    Answer delete(String path) {
        return send("DELETE", path, "");
    }

    Answer send(String method, String pathOrLink, String body, String... prefer) {
        URI uri = URI.create(pathOrLink.startsWith("http") ? pathOrLink : tenant.graph.endpoint() + pathOrLink);
        var request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + tenant.token())
                .header("Prefer", String.join(", ", prefer))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return send(request);
    }

    Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer.headers());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
