package se.sluss.simulators.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.microsoft.graph.core.requests.GraphClientFactory;
import com.microsoft.graph.models.Attendee;
import com.microsoft.graph.models.AttendeeType;
import com.microsoft.graph.models.BodyType;
import com.microsoft.graph.models.DateTimeTimeZone;
import com.microsoft.graph.models.EmailAddress;
import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.EventMessageRequest;
import com.microsoft.graph.models.ItemBody;
import com.microsoft.graph.models.MeetingMessageType;
import com.microsoft.graph.models.Message;
import com.microsoft.graph.models.Recipient;
import com.microsoft.graph.models.ResponseType;
import com.microsoft.graph.models.Sensitivity;
import com.microsoft.graph.models.SingleValueLegacyExtendedProperty;
import com.microsoft.graph.models.Subscription;
import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.UserItemRequestBuilder;
import com.microsoft.graph.users.item.events.item.accept.AcceptPostRequestBody;
import com.microsoft.graph.users.item.messages.item.move.MovePostRequestBody;
import com.microsoft.graph.users.item.sendmail.SendMailPostRequestBody;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Drives the simulator with a client that others wrote. */
class GraphSdkTests {

    private static final String PROPERTY = "String {6f0b4d34-6e0f-4f0e-9d2c-0b8d3f6f8a11} Name MeetingId";

    private final Tenant tenant = new Tenant();
    private final GraphServiceClient client = client();

    @AfterEach
    void stop() {
        tenant.close();
    }

    @Test
    void deliversMailAndMovesItAway() {
        send("<inbjudan-1@ekdalen.example>");
        assertThat(tenant.bo().inbox()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Inbjudan till säkert möte");
            assertThat(mail.from()).isEqualTo(Tenant.SENDER);
        });

        Message found = find("<inbjudan-1@ekdalen.example>").getFirst();
        var destination = new MovePostRequestBody();
        destination.setDestinationId("deleteditems");
        Message moved = bo().messages().byMessageId(found.getId()).move().post(destination);

        assertThat(moved.getId()).isNotEqualTo(found.getId());
        assertThat(tenant.bo().inbox()).isEmpty();
        assertThat(tenant.bo().deletedItems()).hasSize(1);
        assertThatThrownBy(() -> bo().messages().byMessageId(found.getId()).get())
                .isInstanceOfSatisfying(ODataError.class, error -> {
                    assertThat(error.getResponseStatusCode()).isEqualTo(404);
                    assertThat(error.getError().getCode()).isEqualTo("ErrorItemNotFound");
                });
    }

    @Test
    void writesAnEventOnce() {
        Event written = bo().events().post(event("t-1"));
        assertThat(written.getTransactionId()).isEqualTo("t-1");
        assertThat(written.getStart().getDateTime()).isEqualTo("2026-11-24T08:00:00.0000000");
        assertThat(written.getBody().getContent()).startsWith("<html>").contains("knapp");

        assertThatThrownBy(() -> bo().events().post(event("t-1"))).isInstanceOfSatisfying(ODataError.class, error -> {
            assertThat(error.getResponseStatusCode()).isEqualTo(400);
            assertThat(error.getError().getCode()).isEqualTo("ErrorDuplicateTransactionId");
            assertThat(error.getError().getAdditionalData()).containsEntry("@event.existingEventId", written.getId());
        });
        assertThat(tenant.bo().calendar()).singleElement().satisfies(entry -> {
            assertThat(entry.start()).isEqualTo(Instant.parse("2026-11-24T08:00:00Z"));
            assertThat(entry.sensitivity()).isEqualTo("private");
        });
    }

    @Test
    void findsAnEventByItsExtendedProperty() {
        bo().events().post(event("t-1"));
        var found = bo().events()
                .get(request -> request.queryParameters.filter =
                        "singleValueExtendedProperties/Any(ep: ep/id eq '" + PROPERTY + "' and ep/value eq 'MÖTE-1')")
                .getValue();
        assertThat(found).singleElement().satisfies(event -> assertThat(event.getSingleValueExtendedProperties())
                .isNull());
    }

    @Test
    void changesAndRemovesAnEvent() {
        Event written = bo().events().post(event("t-1"));
        var change = new Event();
        change.setSubject("Flyttat möte");
        assertThat(bo().events().byEventId(written.getId()).patch(change).getSubject())
                .isEqualTo("Flyttat möte");
        bo().events().byEventId(written.getId()).delete();
        assertThat(tenant.bo().calendar()).isEmpty();
        assertThatThrownBy(() -> bo().events().byEventId(written.getId()).delete())
                .isInstanceOf(ODataError.class);
    }

    @Test
    void answersInThePreferredTimeZone() {
        Event written = bo().events()
                .post(event("t-1"), request -> request.headers.add("Prefer", "outlook.timezone=\"Europe/Stockholm\""));
        assertThat(written.getStart().getDateTime()).isEqualTo("2026-11-24T09:00:00.0000000");
        assertThat(written.getStart().getTimeZone()).isEqualTo("Europe/Stockholm");
    }

    @Test
    void followsTheCalendarByDelta() {
        for (int i = 0; i < 12; i++) {
            bo().events().post(event("t-" + i));
        }
        var first = bo().calendarView().delta().get(request -> {
            request.queryParameters.startDateTime = "2026-11-24T00:00:00Z";
            request.queryParameters.endDateTime = "2026-11-25T00:00:00Z";
            request.headers.add("Prefer", "odata.maxpagesize=8");
        });
        assertThat(first.getValue()).hasSize(8);
        var second = bo().calendarView()
                .delta()
                .withUrl(first.getOdataNextLink())
                .get(request -> request.headers.add("Prefer", "odata.maxpagesize=8"));
        assertThat(second.getValue()).hasSize(4);

        String id = first.getValue().getFirst().getId();
        bo().events().byEventId(id).delete();
        var changes =
                bo().calendarView().delta().withUrl(second.getOdataDeltaLink()).get();
        assertThat(changes.getValue()).singleElement().satisfies(event -> assertThat(event.getAdditionalData())
                .containsKey("@removed"));
    }

    @Test
    void subscribesToChanges() {
        try (var webhook = new Webhook()) {
            var wanted = new Subscription();
            wanted.setChangeType("created");
            wanted.setResource("users/b-1/events");
            wanted.setNotificationUrl(webhook.url());
            wanted.setLifecycleNotificationUrl(webhook.url());
            wanted.setExpirationDateTime(
                    tenant.clock.instant().plus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC));
            Subscription made = client.subscriptions().post(wanted);
            assertThat(client.subscriptions().get().getValue()).hasSize(1);

            bo().events().post(event("t-1"));
            await().until(() -> webhook.heard().size() == 1);
            client.subscriptions().bySubscriptionId(made.getId()).delete();
            assertThat(client.subscriptions().get().getValue()).isEmpty();
        }
    }

    @Test
    void invitesAndAccepts() {
        Event meeting = event("t-1");
        var attendee = new Attendee();
        attendee.setEmailAddress(recipient(Tenant.BO).getEmailAddress());
        attendee.setType(AttendeeType.Required);
        meeting.setAttendees(List.of(attendee));
        var anna = client.users().byUserId(Tenant.ANNA);
        Event organised = anna.events().post(meeting);

        assertThat(bo().messages().get().getValue())
                .singleElement()
                .isInstanceOfSatisfying(
                        EventMessageRequest.class, request -> assertThat(request.getMeetingMessageType())
                                .isEqualTo(MeetingMessageType.MeetingRequest));
        Event copy = bo().events().get().getValue().getFirst();
        var accept = new AcceptPostRequestBody();
        accept.setSendResponse(true);
        bo().events().byEventId(copy.getId()).accept().post(accept);
        await().until(() -> anna.events()
                .byEventId(organised.getId())
                .get()
                .getAttendees()
                .getFirst()
                .getStatus()
                .getResponse()
                .equals(ResponseType.Accepted));
    }

    @Test
    void sendsADraft() {
        var message = new Message();
        message.setSubject("Utkast");
        message.setToRecipients(List.of(recipient(Tenant.BO)));
        var sender = client.users().byUserId(Tenant.SENDER).messages();
        Message draft = sender.post(message, request -> request.headers.add("Prefer", "IdType=\"ImmutableId\""));
        sender.byMessageId(draft.getId()).send().post();
        assertThat(sender.byMessageId(draft.getId()).get().getIsDraft()).isFalse();
        assertThat(tenant.bo().inbox()).hasSize(1);
    }

    @Test
    void knowsNobodyElse() {
        assertThatThrownBy(() -> client.users()
                        .byUserId("nobody@ekdalen.example")
                        .events()
                        .post(event("t-1")))
                .isInstanceOfSatisfying(ODataError.class, error -> assertThat(error.getResponseStatusCode())
                        .isEqualTo(404));
    }

    private UserItemRequestBuilder bo() {
        return client.users().byUserId(Tenant.BO);
    }

    private void send(String internetMessageId) {
        var message = new Message();
        message.setSubject("Inbjudan till säkert möte");
        message.setInternetMessageId(internetMessageId);
        message.setBody(html("<p>Välkommen</p>"));
        message.setToRecipients(List.of(recipient(Tenant.BO)));
        var body = new SendMailPostRequestBody();
        body.setMessage(message);
        body.setSaveToSentItems(false);
        client.users().byUserId(Tenant.SENDER).sendMail().post(body);
    }

    private List<Message> find(String internetMessageId) {
        return bo().messages()
                .get(request -> {
                    request.queryParameters.filter = "internetMessageId eq '" + internetMessageId + "'";
                    request.queryParameters.select = new String[] {"id", "parentFolderId"};
                })
                .getValue();
    }

    private static Event event(String transactionId) {
        var event = new Event();
        event.setSubject("Säkert möte");
        event.setTransactionId(transactionId);
        event.setBody(html("<p>knapp</p>"));
        event.setStart(stockholm("2026-11-24T09:00:00"));
        event.setEnd(stockholm("2026-11-24T10:00:00"));
        event.setSensitivity(Sensitivity.Private);
        var property = new SingleValueLegacyExtendedProperty();
        property.setId(PROPERTY);
        property.setValue("möte-1");
        event.setSingleValueExtendedProperties(List.of(property));
        return event;
    }

    private static DateTimeTimeZone stockholm(String dateTime) {
        var time = new DateTimeTimeZone();
        time.setDateTime(dateTime);
        time.setTimeZone("Europe/Stockholm");
        return time;
    }

    private static ItemBody html(String content) {
        var body = new ItemBody();
        body.setContentType(BodyType.Html);
        body.setContent(content);
        return body;
    }

    private static Recipient recipient(String address) {
        var email = new EmailAddress();
        email.setAddress(address);
        var recipient = new Recipient();
        recipient.setEmailAddress(email);
        return recipient;
    }

    private GraphServiceClient client() {
        String token = tenant.token();
        var made = new GraphServiceClient(
                (request, context) -> request.headers.tryAdd("Authorization", "Bearer " + token),
                GraphClientFactory.create().build());
        made.getRequestAdapter().setBaseUrl(tenant.graph.endpoint().toString());
        return made;
    }
}
