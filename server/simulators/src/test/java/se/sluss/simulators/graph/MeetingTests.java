package se.sluss.simulators.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MeetingTests {

    private static final String EVENTS = "/users/a-1/events";

    private final Tenant tenant = new Tenant();
    private final GraphClient client = new GraphClient(tenant);

    @AfterEach
    void stop() {
        tenant.close();
    }

    @Test
    void invitesAttendeesIntoInboxAndCalendar() {
        meeting(false);
        assertThat(tenant.bo().inbox()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Planering");
            assertThat(mail.body()).contains("Välkomna");
        });
        JsonNode request = client.get("/users/b-1/messages?$expand=microsoft.graph.eventMessage/event")
                .value()
                .get(0);
        assertThat(request.get("@odata.type").asString()).isEqualTo("#microsoft.graph.eventMessageRequest");
        JsonNode copy = client.get("/users/b-1/messages/" + request.get("id").asString()
                        + "?$expand=microsoft.graph.eventMessage/event")
                .json()
                .get("event");
        assertThat(copy.get("showAs").asString()).isEqualTo("tentative");
        assertThat(copy.get("isOrganizer").asBoolean()).isFalse();
        assertThat(tenant.graph.outbound()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("cecilia.dahl@posten.example");
            assertThat(mail.method()).isEqualTo("REQUEST");
        });
    }

    @Test
    void hidesAttendeesFromEachOther() {
        meeting(true);
        assertThat(tenant.bo().calendar()).singleElement().satisfies(copy -> assertThat(copy.attendees())
                .isEqualTo(1));
        assertThat(client.get("/users/b-1/messages").value().get(0).get("toRecipients"))
                .hasSize(1);
        assertThat(tenant.anna().calendar().getFirst().attendees()).isEqualTo(2);
    }

    @Test
    void mailsOnlyWhoWasAddedOrRemovedWhenNothingElseChanged() {
        String id = meeting(false);
        client.patch(EVENTS + "/" + id, """
                {"attendees": [{"emailAddress": {"address": "bo.ek@ekdalen.example"}, "type": "required"},
                               {"emailAddress": {"address": "mote@ekdalen.example"}, "type": "required"}]}
                """);
        assertThat(tenant.bo().inbox()).hasSize(1);
        assertThat(tenant.graph.mailbox(Tenant.SENDER).inbox()).hasSize(1);
        assertThat(tenant.graph.outbound()).extracting(OutboundMail::method).containsExactly("REQUEST", "CANCEL");
    }

    @Test
    void mailsEverybodyWhenTheTimeChanges() {
        String id = meeting(false);
        client.patch(EVENTS + "/" + id, """
                {"end": {"dateTime": "2026-11-24T11:00:00", "timeZone": "Europe/Stockholm"}}
                """);
        assertThat(tenant.bo().inbox()).hasSize(2);
        assertThat(tenant.graph.outbound()).hasSize(2);
        assertThat(tenant.bo().calendar().getFirst().end()).hasToString("2026-11-24T10:00:00Z");
    }

    @Test
    void takesTheRequestAwayWhenItIsAccepted() {
        meeting(false);
        assertThat(respond("accept", "{\"comment\": \"Ja\", \"sendResponse\": true}"))
                .isEqualTo(202);
        assertThat(tenant.bo().inbox()).isEmpty();
        assertThat(tenant.bo().deletedItems()).hasSize(1);
        await().until(() -> !tenant.anna().inbox().isEmpty());
        await().until(() -> status(0).equals("accepted"));
    }

    @Test
    void leavesTheRequestWhereTheProfileSaysSo() {
        tenant.graph.profile().answeredRequest(Profile.AnsweredRequest.STAYS);
        meeting(false);
        respond("accept", "{\"sendResponse\": false}");
        assertThat(tenant.bo().inbox()).hasSize(1);
        assertThat(tenant.anna().inbox()).isEmpty();
        assertThat(status(0)).isEqualTo("none");
    }

    @Test
    void answersTentativelyAndDeclines() {
        meeting(false);
        respond("tentativelyAccept", "{\"Comment\": \"Kanske\", \"SendResponse\": true}");
        await().until(() -> status(0).equals("tentativelyAccepted"));
        respond("decline", "{}");
        await().until(() -> status(0).equals("declined"));
        assertThat(tenant.bo().calendar()).isEmpty();
    }

    @Test
    void letsNobodyProposeATimeWithoutAnAnswer() {
        meeting(false);
        String proposal = """
                {"sendResponse": false, "proposedNewTime": {
                  "start": {"dateTime": "2026-11-25T09:00:00", "timeZone": "UTC"},
                  "end": {"dateTime": "2026-11-25T10:00:00", "timeZone": "UTC"}}}
                """;
        assertThat(respond("decline", proposal)).isEqualTo(400);
        assertThat(respond("decline", proposal.replace("false", "true"))).isEqualTo(202);
    }

    @Test
    void refusesAnAnswerOfTheOrganizer() {
        String id = meeting(false);
        assertThat(client.post(EVENTS + "/" + id + "/accept", "{}").status()).isEqualTo(400);
    }

    @Test
    void cancelsForTheOrganizerOnly() {
        String id = meeting(false);
        String copy = tenant.bo().calendar().getFirst().id();
        assertThat(client.post("/users/b-1/events/" + copy + "/cancel", "{}").status())
                .isEqualTo(400);
        assertThat(client.post(EVENTS + "/" + id + "/cancel", "{\"comment\": \"Sjuk\"}")
                        .status())
                .isEqualTo(202);
        assertThat(tenant.anna().calendar()).isEmpty();
        assertThat(tenant.anna().deletedEvents()).hasSize(1);
        assertThat(tenant.bo().inbox()).hasSize(2);
        assertThat(tenant.graph.outbound()).extracting(OutboundMail::method).containsExactly("REQUEST", "CANCEL");
    }

    @Test
    void cancelsWhatTheOrganizerDeletesButNotWhatAnAttendeeDeletes() {
        String id = meeting(false);
        client.delete("/users/b-1/events/" + tenant.bo().calendar().getFirst().id());
        assertThat(tenant.anna().inbox()).isEmpty();
        client.delete(EVENTS + "/" + id);
        assertThat(tenant.bo().inbox()).hasSize(2);
    }

    private String meeting(boolean hidden) {
        return client.post(EVENTS, """
            {"subject": "Planering", "hideAttendees": %s, "allowNewTimeProposals": true,
             "body": {"contentType": "HTML", "content": "<p>Välkomna</p>"},
             "start": {"dateTime": "2026-11-24T09:00:00", "timeZone": "Europe/Stockholm"},
             "end": {"dateTime": "2026-11-24T10:00:00", "timeZone": "Europe/Stockholm"},
             "attendees": [{"emailAddress": {"address": "Bo.Ek@ekdalen.example", "name": "Bo Ek"}, "type": "required"},
                           {"emailAddress": {"address": "cecilia.dahl@posten.example"}, "type": "optional"}]}
            """.formatted(hidden)).id();
    }

    private int respond(String action, String body) {
        String copy = tenant.bo().calendar().getFirst().id();
        return client.post("/users/b-1/events/" + copy + "/" + action, body).status();
    }

    private String status(int attendee) {
        return client.get(EVENTS)
                .value()
                .get(0)
                .get("attendees")
                .get(attendee)
                .get("status")
                .get("response")
                .asString();
    }
}
