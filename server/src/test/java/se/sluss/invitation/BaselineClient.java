package se.sluss.invitation;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Graph without any care: the requests of one acceptance, as the placers to compare with send them. */
final class BaselineClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final SimulatedWorld world;
    private final String token;

    BaselineClient(SimulatedWorld world) {
        this.world = world;
        this.token = world.graphToken();
    }

    /** The event, the search, the move: one after the other. */
    void accept(String mailbox, String messageId) {
        send("POST", "/users/" + mailbox + "/events", event());
        JsonNode found = send("GET", search(mailbox, messageId), "");
        String id = found.path("value").path(0).path("id").asString("");
        send("POST", "/users/" + mailbox + "/messages/" + id + "/move", "{\"destinationId\": \"deleteditems\"}");
    }

    static String event() {
        return """
            {"subject": "Säkert möte", "transactionId": "%s",
             "start": {"dateTime": "2030-11-24T09:00:00", "timeZone": "UTC"},
             "end": {"dateTime": "2030-11-24T10:00:00", "timeZone": "UTC"}}
            """.formatted(UUID.randomUUID());
    }

    static String search(String mailbox, String messageId) {
        return "/users/" + mailbox + "/mailFolders/inbox/messages?$select=id&$filter="
                + URLEncoder.encode("internetMessageId eq '" + messageId + "'", StandardCharsets.UTF_8);
    }

    JsonNode send(String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(world.graph().endpoint() + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Prefer", "IdType=\"ImmutableId\"")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return JsonMapper.shared()
                    .readTree(http.send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
