package se.sluss.simulators.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.sluss.simulators.entra.AppRegistration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GraphSimulatorTests {

    private static final String MAIL = """
            {"message": {"subject": "Inbjudan", "body": {"contentType": "text", "content": "Hej"},
              "internetMessageId": "<o'hara@ekdalen.example>",
              "internetMessageHeaders": [{"name": "x-sluss-invitation", "value": "i-1"}],
              "toRecipients": [{"emailAddress": {"address": "Bo.Ek@ekdalen.example"}},
                               {"emailAddress": {"address": "cecilia.dahl@posten.example"}}]}}
            """;
    private static final String EVENT = """
            {"subject": "Möte", "transactionId": "t-1",
             "start": {"dateTime": "2026-11-24T09:00:00", "timeZone": "W. Europe Standard Time"},
             "end": {"dateTime": "2026-11-24T10:00:00", "timeZone": "W. Europe Standard Time"}}
            """;

    private final Tenant tenant = new Tenant();
    private final HttpClient http = HttpClient.newHttpClient();
    private String token = tenant.token();

    @AfterEach
    void stop() {
        tenant.close();
    }

    @Test
    void refusesCallsWithoutAToken() throws Exception {
        token = "";
        HttpResponse<String> answer = post("/users/" + Tenant.SENDER + "/sendMail", MAIL);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(error(answer)).isEqualTo("InvalidAuthenticationToken");
    }

    @Test
    void refusesATokenThatTheTenantDidNotSign() throws Exception {
        token = tenant.entra.forge(tenant.entra
                .graphClaims(AppRegistration.of("x").permitted("Mail.Send"))
                .build());
        assertThat(post("/users/" + Tenant.SENDER + "/sendMail", MAIL).statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesWhatTheTokenDoesNotPermit() throws Exception {
        token = tenant.tokenWith("Calendars.ReadWrite");
        HttpResponse<String> answer = post("/users/" + Tenant.SENDER + "/sendMail", MAIL);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(error(answer)).isEqualTo("ErrorAccessDenied");
    }

    @Test
    void handsMailForOthersToTheInternet() throws Exception {
        HttpResponse<String> answer = post("/users/" + Tenant.SENDER + "/sendMail", MAIL);
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEmpty();
        assertThat(tenant.bo().inbox()).hasSize(1);
        assertThat(tenant.graph.outbound()).extracting(OutboundMail::to).containsExactly("cecilia.dahl@posten.example");
    }

    @Test
    void refusesHeadersThatAreNotPrivate() throws Exception {
        HttpResponse<String> answer =
                post("/users/" + Tenant.SENDER + "/sendMail", MAIL.replace("x-sluss-invitation", "List-Id"));
        assertThat(error(answer)).isEqualTo("InvalidInternetMessageHeader");
    }

    @Test
    void findsMailByItsPrivateHeader() throws Exception {
        post("/users/" + Tenant.SENDER + "/sendMail", MAIL);
        String filter = "singleValueExtendedProperties/any(e:e/id eq "
                + "'String {00020386-0000-0000-C000-000000000046} Name x-sluss-invitation' and e/value eq 'i-1')";
        assertThat(search(filter).get("value")).hasSize(1);
        assertThat(search(filter.replace("'i-1'", "'i-2'")).get("value")).isEmpty();
    }

    @Test
    void readsDoubledQuotesInAFilter() throws Exception {
        post("/users/" + Tenant.SENDER + "/sendMail", MAIL);
        assertThat(search("internetMessageId eq '<o''hara@ekdalen.example>'").get("value"))
                .hasSize(1);
    }

    @Test
    void findsNothingWhileItsIndexLags() throws Exception {
        post("/users/" + Tenant.SENDER + "/sendMail", MAIL);
        tenant.bo().blindSearches(1);
        assertThat(search("subject eq 'Inbjudan'").get("value")).isEmpty();
        assertThat(search("subject eq 'Inbjudan'").get("value")).hasSize(1);
    }

    @Test
    void refusesAFilterItDoesNotUnderstand() throws Exception {
        HttpResponse<String> answer = get("/users/b-1/messages?$filter=" + encoded("isRead ne true"), "");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void keepsTheImmutableIdWhenMailMoves() throws Exception {
        post("/users/" + Tenant.SENDER + "/sendMail", MAIL);
        String id = tenant.bo().inbox().getFirst().id();
        HttpResponse<String> moved =
                post("/users/b-1/messages/" + id + "/move", "{\"DestinationId\": \"deleteditems\"}");
        assertThat(moved.statusCode()).isEqualTo(201);
        assertThat(json(moved).get("id").asString()).isNotEqualTo(id);
        JsonNode found = json(get("/users/b-1/messages/" + id, "IdType=\"ImmutableId\""));
        assertThat(found.get("id").asString()).isEqualTo(id);
    }

    @Test
    void understandsWindowsTimeZones() throws Exception {
        JsonNode event = json(post("/users/b-1/events", EVENT));
        assertThat(event.get("start").get("dateTime").asString()).isEqualTo("2026-11-24T08:00:00.0000000");
        assertThat(event.get("start").get("timeZone").asString()).isEqualTo("UTC");
    }

    @Test
    void refusesUnknownTimeZones() throws Exception {
        HttpResponse<String> answer =
                post("/users/b-1/events", EVENT.replace("W. Europe Standard Time", "Europe/Ekdalen"));
        assertThat(error(answer)).isEqualTo("TimeZoneNotSupportedException");
    }

    @Test
    void answersADuplicateAsOrdered() throws Exception {
        post("/users/b-1/events", EVENT);
        tenant.graph.profile().duplicates(DuplicateTransaction.CONFLICT);
        assertThat(post("/users/b-1/events", EVENT).statusCode()).isEqualTo(409);
        tenant.graph.profile().duplicates(DuplicateTransaction.REPLAY);
        assertThat(post("/users/b-1/events", EVENT).statusCode()).isEqualTo(201);
        assertThat(tenant.bo().calendar()).hasSize(1);
    }

    @Test
    void showsTheEventsOfAWindow() throws Exception {
        post("/users/b-1/events", EVENT);
        String view = "/users/b-1/calendarView?startDateTime=%s&endDateTime=%s";
        assertThat(json(get(view.formatted("2026-11-24T08:30:00Z", "2026-11-24T09:00:00Z"), ""))
                        .get("value"))
                .hasSize(1);
        assertThat(json(get(view.formatted("2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z"), ""))
                        .get("value"))
                .isEmpty();
    }

    @Test
    void turnsAwayTheFifthRequestAtOnce() throws Exception {
        var held = new CountDownLatch(1);
        tenant.graph.faults().on("POST", ".*/events").beforeCommit(call -> waitFor(held));
        List<CompletableFuture<HttpResponse<String>>> four = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            four.add(http.sendAsync(
                    request("/users/b-1/events", "")
                            .POST(HttpRequest.BodyPublishers.ofString(EVENT.replace("t-1", "t-" + i)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString()));
        }
        await().until(() -> tenant.graph.mostAtOnce("b-1") == 4);
        HttpResponse<String> fifth = post("/users/b-1/events", EVENT);
        held.countDown();
        assertThat(fifth.statusCode()).isEqualTo(429);
        assertThat(fifth.headers().firstValue("Retry-After")).isPresent();
        assertThat(four)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(201));
        assertThat(tenant.graph.turnedAway()).isEqualTo(1);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonNode search(String filter) throws Exception {
        return json(get("/users/b-1/messages?$filter=" + encoded(filter), ""));
    }

    private HttpResponse<String> get(String path, String prefer) throws Exception {
        return http.send(request(path, prefer).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        var request = request(path, "")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String prefer) {
        return HttpRequest.newBuilder(URI.create(tenant.graph.endpoint() + path))
                .header("Authorization", "Bearer " + token)
                .header("Prefer", prefer)
                .header("Content-Type", "application/json");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String error(HttpResponse<String> answer) {
        return json(answer).get("error").get("code").asString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
