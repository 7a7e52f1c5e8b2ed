package se.sluss.simulators.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Gate;
import se.sluss.simulators.http.LoopbackServer;
import se.sluss.simulators.http.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SmsSimulatorTests {

    private static final String DAVID = "+46701740605";
    private static final String TO_DAVID = "from=Ekdalen&to=%2B46701740605&message=Hej+d%C3%A4r";

    private final SmsSimulator gateway = new SmsSimulator(Clock.systemUTC(), 0, "user", "hemligt");
    private final LoopbackServer sender = new LoopbackServer(
            0, new Routes(call -> Answer.empty(404)).on("POST", "/report", call -> Answer.empty(204)), Gate.OPEN);

    @AfterEach
    void stop() {
        gateway.close();
        sender.close();
    }

    @Test
    void putsTheTextInThePhone() throws Exception {
        HttpResponse<String> answer = send("user:hemligt", TO_DAVID);
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode json = JsonMapper.shared().readTree(answer.body());
        assertThat(json.get("status").asString()).isEqualTo("created");
        assertThat(json.get("message").asString()).isEqualTo("Hej där");
        assertThat(gateway.phone(DAVID))
                .extracting(Text::id, Text::message)
                .containsExactly(tuple(json.get("id").asString(), "Hej där"));
    }

    @Test
    void showsTheNewestFirst() throws Exception {
        send("user:hemligt", TO_DAVID);
        send("user:hemligt", TO_DAVID + "+igen");
        assertThat(gateway.phone(DAVID)).extracting(Text::message).containsExactly("Hej där igen", "Hej där");
    }

    @Test
    void doesNotRepeatAMessageThatMustNotBeLogged() throws Exception {
        assertThat(send("user:hemligt", TO_DAVID + "&dontlog=message").body()).doesNotContain("Hej");
    }

    @Test
    void refusesStrangers() throws Exception {
        assertThat(send("user:gissning", TO_DAVID).statusCode()).isEqualTo(401);
        assertThat(gateway.phone(DAVID)).isEmpty();
    }

    @Test
    void refusesWhatIsNotANumber() throws Exception {
        assertThat(send("user:hemligt", "from=Ekdalen&to=0701740605&message=Hej")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesASenderNameThatIsTooLong() throws Exception {
        assertThat(send("user:hemligt", TO_DAVID.replace("Ekdalen", "EkdalensKommun"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void reportsDelivery() throws Exception {
        send("user:hemligt", TO_DAVID + "&whendelivered=" + sender.url() + "/report");
        await().untilAsserted(() -> assertThat(sender.journal().calls("POST", "/report"))
                .singleElement()
                .satisfies(call -> assertThat(call.form())
                        .containsEntry("status", "delivered")
                        .containsEntry("id", gateway.phone(DAVID).getFirst().id())));
    }

    @Test
    void reportsAgainUntilTheReportIsTaken() throws Exception {
        sender.faults().on("POST", "/report").nth(1).refuse(Answer.empty(503));
        gateway.unreachable(DAVID);
        send("user:hemligt", TO_DAVID + "&whendelivered=" + sender.url() + "/report");
        await().untilAsserted(() -> assertThat(sender.journal().calls("POST", "/report"))
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.form()).containsEntry("status", "failed")));
        assertThat(gateway.phone(DAVID)).isEmpty();
    }

    private HttpResponse<String> send(String credentials, String form) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(gateway.endpoint() + "/sms"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
