package se.sluss.simulators.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoopbackServerTests {

    private final AtomicInteger effects = new AtomicInteger();
    private final LoopbackServer server = new LoopbackServer(
            0,
            new Routes(call -> Answer.empty(404)).on("POST", "/things/{id}", call -> {
                effects.incrementAndGet();
                return Answer.text(201, call.variable("id") + " " + call.body());
            }),
            Gate.OPEN);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answersWithTheHandlerOfTheRoute() throws Exception {
        HttpResponse<String> answer = post("/things/a%20b");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("a b hej");
    }

    @Test
    void answersOtherwiseWhenNoRouteTakesTheCall() throws Exception {
        assertThat(post("/things").statusCode()).isEqualTo(404);
    }

    @Test
    void cutsTheConnectionBeforeAnyEffect() {
        server.faults().on("POST", "/things/.*").cutBeforeCommit();
        assertThatThrownBy(() -> post("/things/1")).isInstanceOf(IOException.class);
        assertThat(effects).hasValue(0);
    }

    @Test
    void cutsTheConnectionAfterTheEffect() {
        server.faults().on("POST", "/things/.*").cutAfterCommit();
        assertThatThrownBy(() -> post("/things/1")).isInstanceOf(IOException.class);
        assertThat(effects).hasValue(1);
    }

    @Test
    void strikesOnlyTheCallThatWasOrdered() throws Exception {
        server.faults().on("POST", "/things/.*").nth(2).refuse(Answer.empty(503).with("Retry-After", "7"));
        assertThat(post("/things/1").statusCode()).isEqualTo(201);
        HttpResponse<String> second = post("/things/2");
        assertThat(second.statusCode()).isEqualTo(503);
        assertThat(second.headers().firstValue("Retry-After")).contains("7");
        assertThat(post("/things/3").statusCode()).isEqualTo(201);
    }

    @Test
    void letsTheTestActOnEitherSideOfTheEffect() throws Exception {
        List<Integer> seen = new ArrayList<>();
        server.faults().on("POST", "/things/1").beforeCommit(call -> seen.add(effects.get()));
        server.faults().on("POST", "/things/2").afterCommit(call -> seen.add(effects.get()));
        post("/things/1");
        post("/things/2");
        assertThat(seen).containsExactly(0, 2);
    }

    @Test
    void answersLateWhenOrdered() throws Exception {
        server.faults().on("POST", "/things/.*").late(Duration.ofMillis(50));
        long before = System.nanoTime();
        assertThat(post("/things/1").statusCode()).isEqualTo(201);
        assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(50_000_000);
    }

    @Test
    void keepsAJournalOfEveryCall() throws Exception {
        server.faults().on("POST", "/things/1").refuse(Answer.empty(500));
        post("/things/1");
        post("/things/2");
        assertThat(server.journal().calls("POST", "/things/\\d"))
                .extracting(Call::path)
                .containsExactly("/things/1", "/things/2");
    }

    private HttpResponse<String> post(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .POST(HttpRequest.BodyPublishers.ofString("hej"))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
