package se.sluss.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sluss.protocol.visit.Answer;
import se.sluss.protocol.visit.AnswerInvitation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks through the demo over HTTP, as a person without JavaScript would. */
class DemoIntegrationTests {

    private static final String BO = "/demo/mail/bo.ek@ekdalen.example";
    private static final String CECILIA = "/demo/mail/cecilia.dahl@posten.example";
    private static final String DAVID = "/demo/phone/+46701740605";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Demo demo;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start(@TempDir Path data) {
        demo = Demo.start(0, "--sluss.data-dir=" + data, "--management.server.port=0");
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void bringsABookingIntoTheCalendarOfAColleague() throws Exception {
        book("{\"participants\": [\"bo\"]}");
        Element mail = awaitInvitation(BO);

        Document opened = page(mail.attr("href"));
        assertThat(opened.select("h1").eachText()).containsExactly("Bo Ek");
        String link = link(opened, "Acceptera");
        accept(link.substring(link.indexOf('#') + 1, link.indexOf('&')));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(invitations(BO)).isEmpty());
        Elements events = entries(BO, "Kalender");
        assertThat(events).hasSize(1);
        assertThat(link(
                        page(events.getFirst().attr("href")),
                        "Klicka på knappen för att ta del av information om mötet samt för att ansluta."))
                .startsWith(demo.url() + "/m#");
    }

    @Test
    void letsACitizenAcceptInAMailProgramOfTheirOwn() throws Exception {
        book("{\"participants\": [\"cecilia\"]}");
        Document opened = page(awaitInvitation(CECILIA).attr("href"));
        Element form = opened.expectFirst("article form");
        assertThat(form.select("button").eachText()).containsExactly("Acceptera", "Preliminärt", "Avböj");

        HttpResponse<String> answer =
                post(form.attr("action"), "application/x-www-form-urlencoded", "response=ACCEPTED");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(invitations(CECILIA)).isEmpty();
        assertThat(entries(CECILIA, "Kalender")).hasSize(1);
    }

    @Test
    void sendsATextMessageToThoseWithNothingButAPhone() throws Exception {
        book("{\"participants\": [\"david\"]}");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        page(DAVID).select("ul[aria-label=Meddelanden] a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).startsWith(demo.url() + "/m#")));
    }

    @Test
    void passesOnTheRefusalOfTheApi() throws Exception {
        HttpResponse<String> answer = post("/demo/meetings", "application/json", "{\"type\": \"no-such-type\"}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("code").asString()).isEqualTo("not-valid");
    }

    @Test
    void booksAnExampleByOneButton() throws Exception {
        HttpResponse<String> answer = post("/demo/meetings?lang=en", "application/x-www-form-urlencoded", "");
        assertThat(link(Jsoup.parse(answer.body()), "Open the meeting as its leader"))
                .startsWith(demo.url() + "/m#");
    }

    @ParameterizedTest
    @CsvSource({
        "/demo, sv, Prova ett säkert möte",
        "/demo?lang=en, en, Try a secure meeting",
        "/demo/outlook, sv, Anna Lind",
        "/demo/mail/anna.lind@ekdalen.example?lang=en, en, Anna Lind",
        "/demo/phone/+46701740606, sv, Bo Ek",
        "/demo/phone/+46701740607?lang=en, en, Cecilia Dahl",
    })
    void namesEachPageInItsLanguage(String path, String language, String heading) throws Exception {
        Document page = page(path);
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1").eachText()).containsExactly(heading);
    }

    @Test
    void remembersTheLanguageThatWasChosen() throws Exception {
        String cookie = get("/demo?lang=en").headers().firstValue("Set-Cookie").orElseThrow();
        var request = HttpRequest.newBuilder(URI.create(demo.url() + "/demo/outlook"))
                .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                .build();
        String page = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        assertThat(Jsoup.parse(page).expectFirst("html").attr("lang")).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({"/demo/mail/nobody@ekdalen.example", "/demo/phone/+46701740699"})
    void knowsNobodyElse(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    private void book(String wish) throws Exception {
        HttpResponse<String> answer = post("/demo/meetings", "application/json", wish);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(json(answer).get("leaderLink").asString()).startsWith(demo.url() + "/m#");
    }

    private void accept(String token) throws Exception {
        String answer = new AnswerInvitation(token, Answer.ACCEPTED).json().text();
        assertThat(post("/api/invitations/answer", "application/json", answer).statusCode())
                .isEqualTo(200);
    }

    private Element awaitInvitation(String path) {
        return await().atMost(PATIENCE)
                .until(() -> invitations(path), found -> !found.isEmpty())
                .getFirst();
    }

    /** Those in Swedish; the example that is booked by one button invites the same people in English. */
    private List<Element> invitations(String path) throws Exception {
        return entries(path, "Inkorg").stream()
                .filter(entry -> entry.text().startsWith("Inbjudan"))
                .toList();
    }

    private Elements entries(String path, String list) throws Exception {
        return page(path).select("ul[aria-label=" + list + "] a");
    }

    private static String link(Document page, String name) {
        return page.select("a").stream()
                .filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    private Document page(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(demo.url() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(demo.url() + path))
                .header("Content-Type", type)
                .header("Origin", demo.url().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
