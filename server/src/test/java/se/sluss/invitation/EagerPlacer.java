package se.sluss.invitation;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sends twenty requests at a time in batches, to all mailboxes at once, and repeats what was turned away. */
final class EagerPlacer {

    private static final int BATCH = 20;

    private final BaselineClient client;

    EagerPlacer(BaselineClient client) {
        this.client = client;
    }

    /** One request; what its answer leads to is the next one. */
    private record Request(String mailbox, String messageId, String method, String url, String body) {

        static Request first(String mailbox, String messageId) {
            return new Request(mailbox, messageId, "POST", "/users/" + mailbox + "/events", BaselineClient.event());
        }

        void after(JsonNode answer, Deque<Request> next) {
            if (url.endsWith("/events")) {
                next.add(new Request(mailbox, messageId, "GET", BaselineClient.search(mailbox, messageId), ""));
            } else if (method.equals("GET")) {
                String id = answer.path("body").path("value").path(0).path("id").asString("");
                next.add(new Request(
                        mailbox,
                        messageId,
                        "POST",
                        "/users/" + mailbox + "/messages/" + id + "/move",
                        "{\"destinationId\": \"deleteditems\"}"));
            }
        }
    }

    /** Places what the mails ask for, and takes the mails away. */
    void place(List<List<Mail>> mailboxes) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            mailboxes.forEach(mails -> threads.execute(() -> placeAll(mails)));
        }
    }

    /** A mail in a mailbox. */
    record Mail(String mailbox, String messageId) {}

    private void placeAll(List<Mail> mails) {
        Deque<Request> waiting = new ArrayDeque<>();
        mails.forEach(mail -> waiting.add(Request.first(mail.mailbox(), mail.messageId())));
        while (!waiting.isEmpty()) {
            List<Request> together = new ArrayList<>();
            while (together.size() < BATCH && !waiting.isEmpty()) {
                together.add(Objects.requireNonNull(waiting.poll()));
            }
            run(together, waiting);
        }
    }

    private void run(List<Request> together, Deque<Request> waiting) {
        JsonNode answers = client.send("POST", "/$batch", batch(together)).path("responses");
        boolean throttled = false;
        for (JsonNode answer : answers) {
            Request request = together.get(Integer.parseInt(answer.path("id").asString("")));
            if (answer.path("status").asInt() == 429) {
                throttled = true;
                waiting.addFirst(request);
            } else {
                request.after(answer, waiting);
            }
        }
        if (throttled) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    private static String batch(List<Request> together) {
        var body = JsonNodeFactory.instance.objectNode();
        var requests = body.putArray("requests");
        for (int i = 0; i < together.size(); i++) {
            Request request = together.get(i);
            ObjectNode json = requests.addObject();
            json.put("id", String.valueOf(i)).put("method", request.method()).put("url", request.url());
            var headers = json.putObject("headers").put("Prefer", "IdType=\"ImmutableId\"");
            if (!request.body().isEmpty()) {
                headers.put("Content-Type", "application/json");
                json.put("body", request.body());
            }
        }
        return body.toString();
    }
}
