package se.sluss.simulators.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BatchTests {

    private static final String EVENT = """
            {"id": "%1$s", "method": "POST", "url": "/users/b-1/events",
             "headers": {"Content-Type": "application/json", "Prefer": "IdType=\\"ImmutableId\\""},
             "body": {"subject": "Möte %1$s", "transactionId": "t-%1$s",
                      "start": {"dateTime": "2026-11-24T09:00:00", "timeZone": "UTC"},
                      "end": {"dateTime": "2026-11-24T10:00:00", "timeZone": "UTC"}}}
            """;
    private static final String MISSING =
            "{\"id\": \"x\", \"method\": \"GET\", \"url\": \"/users/b-1/events/nothing\"}";

    private final Tenant tenant = new Tenant();
    private final GraphClient client = new GraphClient(tenant);

    @AfterEach
    void stop() {
        tenant.close();
    }

    @Test
    void runsEachRequestAsIfItHadComeAlone() {
        JsonNode answers = run(EVENT.formatted("1"), MISSING).json().get("responses");
        assertThat(answers).hasSize(2);
        assertThat(status(answers, "1")).isEqualTo(201);
        assertThat(status(answers, "x")).isEqualTo(404);
        assertThat(tenant.bo().calendar()).hasSize(1);
        assertThat(tenant.graph.journal().calls("POST", ".*/events")).hasSize(1);
    }

    @Test
    void answersInNoOrder() {
        Set<String> orders = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            JsonNode answers = run(get("1"), get("2"), get("3")).json().get("responses");
            orders.add(
                    answers.valueStream().map(one -> one.get("id").asString()).collect(Collectors.joining()));
        }
        assertThat(orders).hasSizeGreaterThan(1);
    }

    @Test
    void doesNotRunWhatDependsOnAFailure() {
        String dependent = EVENT.formatted("2").replaceFirst("\\{", "{\"dependsOn\": [\"x\"],");
        String further = EVENT.formatted("3").replaceFirst("\\{", "{\"dependsOn\": [\"2\"],");
        JsonNode answers = run(MISSING, dependent, further).json().get("responses");
        assertThat(status(answers, "2")).isEqualTo(424);
        assertThat(status(answers, "3")).isEqualTo(424);
        assertThat(tenant.bo().calendar()).isEmpty();
    }

    @Test
    void refusesABatchThatIsNotWellFormed() {
        assertThat(run(get("a"), get("A")).status()).isEqualTo(400);
        assertThat(run(EVENT.formatted("1").replace("Content-Type", "X-Type")).status())
                .isEqualTo(400);
        assertThat(run(IntStream.range(0, 21).mapToObj(i -> get("g" + i)).toArray(String[]::new))
                        .status())
                .isEqualTo(400);
        assertThat(tenant.bo().calendar()).isEmpty();
    }

    @Test
    void throttlesWithinABatchAsWell() {
        var five = new CountDownLatch(5);
        tenant.graph.observe((call, answer) -> five.countDown());
        tenant.graph.faults().on("POST", ".*/events").beforeCommit(call -> hold(five));
        List<String> requests = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            requests.add(EVENT.formatted("e" + i));
        }
        JsonNode answers = run(requests.toArray(String[]::new)).json().get("responses");
        assertThat(answers.valueStream().filter(one -> one.get("status").asInt() == 429))
                .hasSize(5)
                .allSatisfy(
                        one -> assertThat(one.get("headers").has("Retry-After")).isTrue());
        assertThat(tenant.bo().calendar()).hasSize(4);
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private GraphClient.Answer run(String... requests) {
        return client.post("/$batch", "{\"requests\": [" + String.join(",", requests) + "]}");
    }

    private static String get(String id) {
        return "{\"id\": \"" + id + "\", \"method\": \"GET\", \"url\": \"/users/b-1/events?$top=5\"}";
    }

    private static int status(JsonNode answers, String id) {
        return answers.valueStream()
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .get("status")
                .asInt();
    }
}
