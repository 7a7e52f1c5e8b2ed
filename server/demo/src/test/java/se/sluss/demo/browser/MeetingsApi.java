package se.sluss.demo.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import se.sluss.demo.world.AnnasToken;
import se.sluss.demo.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public API, as Anna's booking form calls it. */
final class MeetingsApi {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final World world;

    MeetingsApi(String address, World world) {
        this.address = address;
        this.world = world;
    }

    /** Turns a meeting into one with sensitive data, for which nobody may come in by a code any more. */
    void makeSensitive(String meeting, String language) {
        HttpResponse<String> before = send(request(meeting).GET());
        var change = JSON.createObjectNode().put("type", "sensitive");
        var changes = change.putArray("change");
        for (JsonNode person : JSON.readTree(before.body()).path("participants")) {
            if (person.path("role").asString().equals("PARTICIPANT")) {
                changes.addObject()
                        .put("id", person.path("id").asString())
                        .putObject("now")
                        .put("name", person.path("name").asString())
                        .put("email", person.path("email").asString())
                        .put("mobile", person.path("mobile").asString())
                        .put("method", "E_IDENTITY")
                        .put("role", "PARTICIPANT")
                        .put("language", language);
            }
        }
        send(request(meeting)
                .header("If-Match", before.headers().firstValue("ETag").orElseThrow())
                .header("Content-Type", "application/json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(change))));
    }

    private HttpRequest.Builder request(String meeting) {
        return HttpRequest.newBuilder(URI.create(address + "/api/meetings/" + meeting))
                .header("Authorization", "Bearer " + AnnasToken.of(world));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
