package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.sluss.meeting.Meeting;
import se.sluss.record.TimelineEvent;
import se.sluss.simulators.mail.ItipObject;
import se.sluss.simulators.mail.Letter;
import se.sluss.simulators.mail.MailProgram;
import se.sluss.simulators.mail.Response;
import se.sluss.simulators.sms.Text;
import se.sluss.testing.SlussIntegrationTest;

@SlussIntegrationTest
class SendingIntegrationTests {

    private static final SimulatedWorld WORLD = new SimulatedWorld();

    private final Journey journey;

    SendingIntegrationTests(@Autowired WebTestClient http, @Autowired ApplicationContext server) {
        this.journey = new Journey(WORLD, http, server);
    }

    @DynamicPropertySource
    static void world(DynamicPropertyRegistry registry) {
        WORLD.register(registry);
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void sendsTheTenantANeutralMailWithThreeAnswersAndNoWayIn() {
        Meeting meeting = journey.invite(Invited.bo());

        var mail = journey.mailOf(meeting);

        assertThat(mail.subject()).isEqualTo("Inbjudan till ett säkert möte från Ekdalens kommun");
        assertThat(mail.from()).isEqualTo(SimulatedWorld.SENDER);
        var page = Jsoup.parse(mail.body());
        assertThat(page.select("a[href]").eachText()).isEqualTo(List.of("Acceptera", "Preliminärt", "Avböj"));
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(link -> link.startsWith("http://localhost:8080/answer#"));
        assertThat(page.text()).contains(Invited.NEUTRAL, "Behöver du hjälp?");
        assertThat(Invited.CONFIDENTIAL).noneMatch(mail.body()::contains);
        assertThat(page.select("img, script, style")).isEmpty();
    }

    @Test
    void asksAnOutsideMailboxToBookByItself() {
        Meeting meeting = journey.invite(Invited.cecilia());

        Letter letter = arrived(WORLD.mail().program(SimulatedWorld.CECILIA, "Cecilia Dahl"));

        assertThat(letter.isRequest()).isTrue();
        assertThat(letter.subject()).isEqualTo("Invitation to a secure meeting from Ekdalens kommun");
        ItipObject request = letter.calendar().orElseThrow();
        assertThat(request.start()).isEqualTo(meeting.occurrences().getFirst().startsAt());
        assertThat(request.summary()).isEqualTo("Secure meeting – Ekdalens kommun");
        assertThat(Jsoup.parse(letter.body()).select("a[href]").eachAttr("href"))
                .singleElement()
                .asString()
                .startsWith("http://localhost:8080/m#");
        assertThat(Invited.CONFIDENTIAL).noneMatch(letter.body()::contains);
        await().atMost(Journey.SOON).until(() -> journey.happened(meeting).contains(TimelineEvent.SENT));
    }

    @Test
    void movesTheEntryOutsideAndTakesItAwayAgain() {
        Meeting meeting = journey.invite(Invited.eva());
        MailProgram program = WORLD.mail().program(SimulatedWorld.EVA, "Eva Holm");
        program.respond(arrived(program).id(), Response.ACCEPTED);
        var booked = program.calendar().getFirst();

        Meeting moved = journey.move(meeting, Duration.ofHours(3));
        await().atMost(Journey.SOON).until(() -> !program.inbox().isEmpty());
        var known = program.calendar();
        assertThat(known).singleElement().satisfies(entry -> {
            assertThat(entry.uid()).isEqualTo(booked.uid());
            assertThat(entry.start()).isEqualTo(moved.occurrences().getFirst().startsAt());
            assertThat(entry.sequence()).isGreaterThan(booked.sequence());
        });
        assertThat(Invited.CONFIDENTIAL).noneMatch(program.inbox().getFirst().body()::contains);

        journey.change(meeting, Meeting::cancel);
        await().atMost(Journey.SOON).until(() -> program.calendar().isEmpty());
        assertThat(program.inbox().getFirst().calendar().orElseThrow().method()).isEqualTo(ItipObject.Method.CANCEL);
        assertThat(journey.happened(meeting)).contains(TimelineEvent.CHANGE_SENT, TimelineEvent.CANCELLATION_SENT);
    }

    @Test
    void tellsAPhoneOfAnotherTimeAndOfTheEnd() {
        Meeting meeting = journey.invite(Invited.david());
        await().atMost(Journey.SOON).until(() -> journey.happened(meeting).contains(TimelineEvent.SENT));

        journey.move(meeting, Duration.ofHours(3));
        await().atMost(Journey.SOON).until(() -> journey.happened(meeting).contains(TimelineEvent.CHANGE_SENT));
        assertThat(newestText())
                .startsWith("Ekdalens kommun har flyttat ditt säkra möte till ")
                .contains("/m#");

        journey.change(meeting, Meeting::cancel);
        await().atMost(Journey.SOON).until(() -> journey.happened(meeting).contains(TimelineEvent.CANCELLATION_SENT));
        assertThat(newestText())
                .startsWith("Ekdalens kommun har ställt in det säkra mötet ")
                .doesNotContain("http");
    }

    @Test
    void tellsOnceThatATextMessageArrivedHoweverOftenItIsReported(@Autowired WebTestClient http) {
        Meeting meeting = journey.invite(Invited.david());
        await().atMost(Journey.SOON).until(() -> journey.happened(meeting).contains(TimelineEvent.SENT));
        Text text = WORLD.sms().phone(SimulatedWorld.DAVID).getFirst();
        assertThat(text.message()).contains("Ekdalens kommun", "http://localhost:8080/m#");
        assertThat(Invited.CONFIDENTIAL).noneMatch(text.message()::contains);
        URI report = text.reportsTo().orElseThrow();

        report(http, report.getPath(), "delivered").expectStatus().isNoContent();
        report(http, report.getPath(), "delivered").expectStatus().isNoContent();

        assertThat(journey.happened(meeting)).containsOnlyOnce(TimelineEvent.DELIVERED);
    }

    @Test
    void doesNotTakeADeliveryBackForReportsThatComeLate(@Autowired WebTestClient http) {
        Meeting meeting = journey.invite(Invited.david());
        await().atMost(Journey.SOON).until(() -> journey.happened(meeting).contains(TimelineEvent.SENT));
        URI report =
                WORLD.sms().phone(SimulatedWorld.DAVID).getFirst().reportsTo().orElseThrow();

        report(http, report.getPath(), "delivered").expectStatus().isNoContent();
        report(http, report.getPath(), "sent").expectStatus().isNoContent();
        report(http, report.getPath(), "failed").expectStatus().isNoContent();

        assertThat(journey.happened(meeting))
                .containsOnlyOnce(TimelineEvent.DELIVERED)
                .doesNotContain(TimelineEvent.NOT_SENT);
    }

    @Test
    void asksTheOperatorNotToKeepTheText() {
        Meeting meeting = journey.invite(Invited.david());
        await().atMost(Journey.SOON).until(() -> journey.happened(meeting).contains(TimelineEvent.SENT));
        assertThat(WORLD.sms().journal().calls("POST", "/a1/sms")).isNotEmpty().allMatch(call -> "message"
                .equals(call.form().get("dontlog")));
    }

    @Test
    void believesNoReportWithoutItsSeal(@Autowired WebTestClient http) {
        Meeting meeting = journey.invite(Invited.david());
        await().atMost(Journey.SOON).until(() -> journey.happened(meeting).contains(TimelineEvent.SENT));
        String path = WORLD.sms()
                .phone(SimulatedWorld.DAVID)
                .getFirst()
                .reportsTo()
                .orElseThrow()
                .getPath();

        report(http, path.substring(0, path.lastIndexOf('/') + 1) + "A".repeat(22), "delivered")
                .expectStatus()
                .isNotFound();

        assertThat(journey.happened(meeting)).doesNotContain(TimelineEvent.DELIVERED);
    }

    private static String newestText() {
        return WORLD.sms().phone(SimulatedWorld.DAVID).getFirst().message();
    }

    private static Letter arrived(MailProgram program) {
        await().atMost(Journey.SOON).until(() -> !program.inbox().isEmpty());
        return program.inbox().getFirst();
    }

    private static WebTestClient.ResponseSpec report(WebTestClient http, String path, String status) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("id=s1&status=" + status)
                .exchange();
    }
}
