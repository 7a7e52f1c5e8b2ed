package se.sluss.simulators.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.sluss.simulators.http.Answer;
import tools.jackson.databind.JsonNode;

class SubscriptionTests {

    private static final Instant NINE = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-24T09:00:00Z");

    private final Tenant tenant = new Tenant();
    private final GraphClient client = new GraphClient(tenant);
    private final Webhook webhook = new Webhook();

    @AfterEach
    void stop() {
        webhook.close();
        tenant.close();
    }

    @Test
    void asksBothWebhooksBeforeItAnswers() {
        assertThat(subscribe(lasting(60)).status()).isEqualTo(201);
        assertThat(webhook.tokens()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void sendsTokensThatACarelessEchoGetsWrong() {
        for (int i = 0; i < 30; i++) {
            subscribe(lasting(60));
        }
        assertThat(webhook.tokens()).anyMatch(token -> token.contains("+") || token.contains("<b>"));
    }

    @Test
    void storesNothingWhenTheEchoIsWrong() {
        webhook.echo(answer -> Answer.text(200, answer.body() + "\n"));
        assertThat(subscribe(lasting(60)).error()).isEqualTo("ValidationError");
        webhook.echo(answer -> Answer.html(200, answer.body()));
        assertThat(subscribe(lasting(60)).status()).isEqualTo(400);
        webhook.echo(answer -> Answer.text(201, answer.body()));
        assertThat(subscribe(lasting(60)).status()).isEqualTo(400);
        assertThat(tenant.graph.subscriptions().alive()).isEmpty();
    }

    @Test
    void refusesOrShortensWhatLivesTooLong() {
        assertThat(subscribe(lasting(10_080)).status()).isEqualTo(400);
        tenant.graph.subscriptions().clampExpirations();
        Instant granted = Instant.parse(
                subscribe(lasting(10_080)).json().get("expirationDateTime").asString());
        assertThat(granted).isBefore(tenant.clock.instant().plus(Duration.ofMinutes(4_231)));
    }

    @Test
    void forgetsASubscriptionThatIsNotRenewed() {
        String id = subscribe(lasting(60)).id();
        assertThat(client.patch("/subscriptions/" + id, expiry(120)).status()).isEqualTo(200);
        tenant.clock.advance(Duration.ofMinutes(121));
        assertThat(client.patch("/subscriptions/" + id, expiry(120)).status()).isEqualTo(404);
    }

    @Test
    void listsThoseOfTheApplicationPageByPageWithoutTheirState() {
        for (int i = 0; i < 45; i++) {
            subscribe(lasting(60));
        }
        var ids = new HashSet<String>();
        String page = "/subscriptions";
        while (!page.isEmpty()) {
            GraphClient.Answer answer = client.get(page);
            answer.value().forEach(one -> {
                ids.add(one.get("id").asString());
                assertThat(one.get("clientState").isNull()).isTrue();
                assertThat(one.get("notificationUrl").asString())
                        .isEqualTo(webhook.url().toString());
            });
            page = answer.json().path("@odata.nextLink").asString("");
        }
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                        tenant.graph.subscriptions().alive());
        assertThat(client.get("/subscriptions?$select=id").status()).isEqualTo(400);
        var other =
                client.request("/subscriptions").setHeader("Authorization", "Bearer " + tenant.tokenOf("another-id"));
        assertThat(client.send(other.build()).value()).isEmpty();
    }

    @Test
    void losesWhatItIsItsHabitToLoseAboutOneMailbox() {
        subscribe(lasting(60));
        tenant.graph.subscriptions().travel(Tenant.BO, new NotificationHabits(1, Duration.ZERO, 100));
        tenant.boHimself().writeAppointment("Möte", NINE, TEN);
        assertThat(tenant.graph.subscriptions().undelivered(Tenant.BO)).isZero();
        tenant.graph.subscriptions().travel(Tenant.BO, new NotificationHabits(1, Duration.ofHours(1)));
        tenant.boHimself().writeAppointment("Nästa", NINE, TEN);
        assertThat(tenant.graph.subscriptions().undelivered(Tenant.BO)).isEqualTo(1);
        assertThat(tenant.graph.subscriptions().undelivered(Tenant.ANNA)).isZero();
    }

    @Test
    void tellsWhatHappensToEvents() {
        subscribe(lasting(60));
        String event = tenant.boHimself().writeAppointment("Möte", NINE, TEN);
        awaitHeard(1);
        tenant.boHimself().moveEvent(event, TEN, TEN.plusSeconds(60));
        awaitHeard(2);
        tenant.boHimself().deleteEvent(event);
        awaitHeard(3);
        assertThat(webhook.heard())
                .extracting(json -> json.get("changeType").asString())
                .containsExactly("created", "updated", "deleted");
        assertThat(webhook.heard()).allSatisfy(json -> {
            assertThat(json.get("clientState").asString()).isEqualTo("secret");
            assertThat(json.get("resource").asString()).isEqualTo("Users/b-1/Events/" + event);
            assertThat(json.get("resourceData").get("id").asString()).isEqualTo(event);
        });
    }

    @Test
    void tellsOfMailInOneFolder() {
        client.post("/subscriptions", subscription("users/b-1/mailFolders('inbox')/messages", lasting(60)));
        client.post("/users/" + Tenant.SENDER + "/sendMail", """
                {"message": {"subject": "Hej", "toRecipients": [{"emailAddress": {"address": "bo.ek@ekdalen.example"}}]}}
                """);
        awaitHeard(1);
        tenant.boHimself().archiveMail(tenant.bo().inbox().getFirst().id());
        awaitHeard(2);
        assertThat(webhook.heard())
                .extracting(json -> json.get("changeType").asString())
                .containsExactly("created", "deleted");
    }

    @Test
    void repeatsAndDelaysAsItIsItsHabit() {
        subscribe(lasting(60));
        tenant.graph.subscriptions().travel(new NotificationHabits(3, Duration.ofMinutes(5)));
        for (int i = 0; i < 20; i++) {
            tenant.boHimself().writeAppointment("Möte " + i, NINE, TEN);
        }
        int sent = tenant.graph.subscriptions().undelivered();
        assertThat(sent).isBetween(25, 60);
        tenant.clock.advance(Duration.ofMinutes(5));
        awaitHeard(sent);
        assertThat(webhook.heard())
                .extracting(this::item)
                .isNotEqualTo(webhook.heard().stream().map(this::item).sorted().toList());
    }

    @Test
    void triesAgainForFourHours() {
        subscribe(lasting(600));
        webhook.answer(503);
        tenant.boHimself().writeAppointment("Möte", NINE, TEN);
        await().until(() -> webhook.posts() == 3);
        tenant.clock.advance(Duration.ofSeconds(11));
        await().until(() -> webhook.posts() == 4);
        webhook.answer(202);
        tenant.clock.advance(Duration.ofSeconds(21));
        awaitHeard(1);

        webhook.answer(503);
        tenant.boHimself().writeAppointment("Nästa", NINE, TEN);
        await().until(() -> {
            tenant.clock.advance(Duration.ofMinutes(10));
            return tenant.graph.subscriptions().dropped() == 1;
        });
    }

    @Test
    void tellsOfTheLifeOfASubscription() {
        String id = subscribe(lasting(60)).id();
        tenant.graph.subscriptions().missed(id);
        awaitHeard(1);
        tenant.graph.subscriptions().demandReauthorization(id);
        awaitHeard(2);
        assertThat(client.post("/subscriptions/" + id + "/reauthorize", "").status())
                .isEqualTo(204);
        tenant.graph.subscriptions().remove(id);
        awaitHeard(3);
        assertThat(webhook.heard())
                .extracting(json -> json.get("lifecycleEvent").asString())
                .containsExactly("missed", "reauthorizationRequired", "subscriptionRemoved");
        assertThat(client.get("/subscriptions/" + id).status()).isEqualTo(404);
    }

    private String item(JsonNode notification) {
        return notification.get("resource").asString();
    }

    private void awaitHeard(int count) {
        await().until(() -> webhook.heard().size() == count);
    }

    private GraphClient.Answer subscribe(String expiry) {
        return client.post("/subscriptions", subscription("/users/b-1/events", expiry), GraphClient.IMMUTABLE);
    }

    private String subscription(String resource, String expiry) {
        return """
                {"changeType": "created,updated,deleted", "notificationUrl": "%1$s", "lifecycleNotificationUrl": "%1$s",
                 "resource": "%2$s", "expirationDateTime": "%3$s", "clientState": "secret"}
                """.formatted(webhook.url(), resource, expiry);
    }

    private String lasting(int minutes) {
        return tenant.clock.instant().plus(Duration.ofMinutes(minutes)).toString();
    }

    private String expiry(int minutes) {
        return "{\"expirationDateTime\": \"" + lasting(minutes) + "\"}";
    }
}
