package se.sluss.simulators.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutlookUserTests {

    private static final String PROPERTY = "String {6f0b4d34-6e0f-4f0e-9d2c-0b8d3f6f8a11} Name Booking";
    private static final String EVENT = """
            {"subject": "Möte", "transactionId": "t-1",
             "start": {"dateTime": "2026-11-24T09:00:00", "timeZone": "Europe/Stockholm"},
             "end": {"dateTime": "2026-11-24T10:00:00", "timeZone": "Europe/Stockholm"},
             "singleValueExtendedProperties": [{"id": "%s", "value": "b-7"}]}
            """.formatted(PROPERTY);

    private final Tenant tenant = new Tenant();
    private final GraphClient client = new GraphClient(tenant);

    @AfterEach
    void stop() {
        tenant.close();
    }

    @Test
    void copiesAnEventWithWhatTheStoreKeepsInIt() {
        String id =
                client.post("/users/b-1/events", EVENT, GraphClient.IMMUTABLE).id();
        String copy = tenant.boHimself().duplicateEvent(id);
        String expand =
                "?$expand=" + GraphClient.encoded("singleValueExtendedProperties($filter=id eq '" + PROPERTY + "')");
        var event = client.get("/users/b-1/events/" + copy + expand).json();
        assertThat(event.path("singleValueExtendedProperties")
                        .path(0)
                        .path("value")
                        .asString(""))
                .isEqualTo("b-7");
        assertThat(event.has("transactionId")).isFalse();
        assertThat(event.get("iCalUId"))
                .isNotEqualTo(client.get("/users/b-1/events/" + id).json().get("iCalUId"));
    }

    @Test
    void findsADeletedEventAmongTheDeletedItemsOnly() {
        String id =
                client.post("/users/b-1/events", EVENT, GraphClient.IMMUTABLE).id();
        tenant.boHimself().deleteEvent(id);
        assertThat(client.get("/users/b-1/events/" + id).status()).isEqualTo(404);
        assertThat(tenant.bo().deletedEvents()).hasSize(1);
        assertThat(client.get("/users/b-1/messages").value()).isEmpty();
    }

    @Test
    void showsExtendedPropertiesToNobodyWhoDoesNotNameThem() {
        String id = client.post("/users/b-1/events", EVENT).id();
        assertThat(client.get("/users/b-1/events/" + id).json().has("singleValueExtendedProperties"))
                .isFalse();
        String expand = "?$expand="
                + GraphClient.encoded("singleValueExtendedProperties($filter=id eq '"
                        + PROPERTY.replace("Booking", "booking") + "')");
        assertThat(client.get("/users/b-1/events/" + id + expand).json().has("singleValueExtendedProperties"))
                .isFalse();
    }
}
