package se.sluss.simulators.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DeltaTests {

    private static final Instant NINE = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-24T09:00:00Z");
    private static final String VIEW =
            "/users/b-1/calendarView/delta?startDateTime=2026-11-24T00:00:00Z&endDateTime=2026-11-25T00:00:00Z";

    private final Tenant tenant = new Tenant();
    private final GraphClient client = new GraphClient(tenant);
    private final List<JsonNode> told = new ArrayList<>();

    @AfterEach
    void stop() {
        tenant.close();
    }

    @Test
    void pagesThroughTheCalendarAndThenTellsOnlyWhatChanged() {
        for (int i = 0; i < 5; i++) {
            tenant.boHimself().writeAppointment("Möte " + i, NINE, TEN);
        }
        tenant.boHimself()
                .writeAppointment("En annan dag", NINE.plus(Duration.ofDays(9)), TEN.plus(Duration.ofDays(9)));
        String link = follow(VIEW, "odata.maxpagesize=2");
        assertThat(told).hasSize(5);

        told.clear();
        String next = follow(link);
        assertThat(told).isEmpty();

        String first = tenant.bo().calendar().getFirst().id();
        tenant.boHimself().renameEvent(first, "Flyttat");
        follow(next);
        assertThat(told).singleElement().satisfies(event -> {
            assertThat(event.get("id").asString()).isEqualTo(first);
            assertThat(event.get("subject").asString()).isEqualTo("Flyttat");
        });
    }

    @Test
    void tellsWhatWasDeletedOrLeftTheWindow() {
        String deleted = tenant.boHimself().writeAppointment("Möte", NINE, TEN);
        String moved = tenant.boHimself().writeAppointment("Möte", NINE, TEN);
        String link = follow(VIEW);
        told.clear();
        tenant.boHimself().deleteEvent(deleted);
        tenant.boHimself().moveEvent(moved, NINE.plus(Duration.ofDays(2)), TEN.plus(Duration.ofDays(2)));
        follow(link);
        assertThat(told).extracting(event -> event.get("id").asString()).containsExactly(deleted, moved);
        assertThat(told).allSatisfy(event -> assertThat(
                        event.get("@removed").get("reason").asString())
                .isEqualTo("deleted"));
    }

    @Test
    void followsTheMailOfAFolder() {
        client.post("/users/" + Tenant.SENDER + "/sendMail", """
                {"message": {"subject": "Hej", "toRecipients": [{"emailAddress": {"address": "bo.ek@ekdalen.example"}}]}}
                """);
        String link = follow("/users/b-1/mailFolders/inbox/messages/delta()?$select=subject");
        assertThat(told).singleElement().satisfies(mail -> {
            assertThat(mail.get("subject").asString()).isEqualTo("Hej");
            assertThat(mail.has("body")).isFalse();
        });
        told.clear();
        tenant.boHimself().deleteMail(tenant.bo().inbox().getFirst().id());
        follow(link);
        assertThat(told).singleElement().satisfies(mail -> assertThat(mail.has("@removed"))
                .isTrue());
    }

    @Test
    void forgetsItsTokens() {
        String link = follow(VIEW);
        tenant.graph.forgetDeltaTokensAfter(1);
        String next = follow(link);
        assertThat(client.get(next).status()).isEqualTo(410);
        assertThat(client.get(next).error()).isEqualTo("syncStateNotFound");
        assertThat(client.get(VIEW).status()).isEqualTo(200);
    }

    @Test
    void doesNotSelectInACalendar() {
        assertThat(client.get(VIEW + "&$select=subject").status()).isEqualTo(400);
    }

    /** Follows the pages to their end and answers the link for the next time. */
    private String follow(String start, String... prefer) {
        String at = start;
        while (true) {
            List<String> preferences = new ArrayList<>(List.of(prefer));
            preferences.add(GraphClient.IMMUTABLE);
            JsonNode page = client.get(at, preferences.toArray(String[]::new)).json();
            page.get("value").forEach(told::add);
            if (page.has("@odata.deltaLink")) {
                return page.get("@odata.deltaLink").asString();
            }
            at = page.get("@odata.nextLink").asString();
        }
    }
}
