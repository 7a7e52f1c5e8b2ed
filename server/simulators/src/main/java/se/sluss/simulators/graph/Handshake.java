package se.sluss.simulators.graph;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Asks the owner of a webhook whether it wants to be one: it must answer, as plain text and within ten seconds, the
 * token that it finds in the query.
 */
final class Handshake {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** What the tokens of the real service have contained, and what a careless echo gets wrong. */
    private static final List<String> ODDITIES = List.of("+", "%2B", " ", "%20", "<b>&amp;</b>", "å", "=&x=\"'");

    private final HttpClient http;
    private final RandomGenerator random;

    Handshake(HttpClient http, RandomGenerator random) {
        this.http = http;
        this.random = random;
    }

    void with(URI webhook) {
        String token = "Validation: Testing client application reachability for subscription Request-Id: "
                + UUID.randomUUID() + ODDITIES.get(random.nextInt(ODDITIES.size()));
        HttpResponse<String> answer = call(webhook, token);
        boolean text = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain");
        if (answer.statusCode() != 200 || !text || !answer.body().equals(token)) {
            throw refusal("it answered " + answer.statusCode());
        }
    }

    private HttpResponse<String> call(URI webhook, String token) {
        var request = HttpRequest.newBuilder(validation(webhook, token))
                .timeout(PATIENCE)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw refusal(unreachable.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw refusal("stopped");
        }
    }

    /** A space is sent as plus or as %20. */
    private URI validation(URI webhook, String token) {
        String encoded = URLEncoder.encode(token, StandardCharsets.UTF_8);
        String spelled = random.nextBoolean() ? encoded.replace("+", "%20") : encoded;
        return URI.create(webhook + (webhook.getQuery() == null ? "?" : "&") + "validationToken=" + spelled);
    }

    private static RuntimeException refusal(String why) {
        return GraphError.of(
                400,
                "ValidationError",
                "Subscription validation request failed. Notification endpoint must respond with 200 OK to validation"
                        + " request: " + why + ".");
    }
}
