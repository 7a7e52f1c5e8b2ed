package se.sluss.simulators.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SendTests {

    private static final String SEND = "/users/s-1/sendMail";
    private static final String TO_BO =
            "\"toRecipients\": [{\"emailAddress\": {\"address\": \"bo.ek@ekdalen.example\"}}]";
    private static final String MIME = """
            From: mote@ekdalen.example
            To: Bo Ek <bo.ek@ekdalen.example>, cecilia.dahl@posten.example
            Subject: =?utf-8?Q?S=C3=A4kert_m=C3=B6te?=
            Message-ID: <mime-1@ekdalen.example>
            X-Sluss: ja
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8

            Hej
            --b
            Content-Type: text/html; charset=utf-8

            <p>Hej</p>
            --b--
            """.replace("\n", "\r\n");

    private final Tenant tenant = new Tenant();
    private final GraphClient client = new GraphClient(tenant);

    @AfterEach
    void stop() {
        tenant.close();
    }

    @Test
    void sendsMime() {
        assertThat(mime("text/plain", Base64.getEncoder().encodeToString(MIME.getBytes(StandardCharsets.UTF_8)))
                        .status())
                .isEqualTo(202);
        assertThat(tenant.bo().inbox()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Säkert möte");
            assertThat(mail.internetMessageId()).isEqualTo("<mime-1@ekdalen.example>");
            assertThat(mail.body().strip()).isEqualTo("<p>Hej</p>");
        });
        assertThat(tenant.graph.outbound()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoMime() {
        assertThat(mime("text/plain", "***").error()).isEqualTo("ErrorMimeContentInvalidBase64String");
        assertThat(mime("application/json", "SGVq").status()).isEqualTo(400);
    }

    @Test
    void keepsACopyUnlessToldNotTo() {
        client.post(SEND, "{\"message\": {\"subject\": \"Ett\", " + TO_BO + "}}");
        client.post(SEND, "{\"message\": {\"subject\": \"Två\", " + TO_BO + "}, \"saveToSentItems\": false}");
        Mailbox sender = tenant.graph.mailbox(Tenant.SENDER);
        assertThat(sender.sentItems()).extracting(MailView::subject).containsExactly("Ett");
        assertThat(tenant.bo().inbox().getLast().internetMessageId())
                .isEqualTo(sender.sentItems().getFirst().internetMessageId());
    }

    @Test
    void keepsTheImmutableIdOfADraftThatIsSent() {
        var draft =
                client.post("/users/s-1/messages", "{\"subject\": \"Utkast\", " + TO_BO + "}", GraphClient.IMMUTABLE);
        String ordinary = client.get("/users/s-1/messages/" + draft.id()).id();
        assertThat(ordinary).isNotEqualTo(draft.id());
        assertThat(client.post("/users/s-1/messages/" + ordinary + "/send", "").status())
                .isEqualTo(202);

        var sent = client.get("/users/s-1/messages/" + draft.id(), GraphClient.IMMUTABLE);
        assertThat(sent.id()).isEqualTo(draft.id());
        assertThat(sent.json().get("isDraft").asBoolean()).isFalse();
        assertThat(client.get("/users/s-1/messages/" + ordinary).status()).isEqualTo(404);
        assertThat(tenant.bo().inbox())
                .extracting(MailView::internetMessageId)
                .containsExactly(sent.json().get("internetMessageId").asString());
        assertThat(client.post("/users/s-1/messages/" + draft.id() + "/send", "")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void showsHeadersOnlyToThoseWhoSelectThem() {
        client.post(SEND, """
                {"message": {"subject": "Hej", %s, "internetMessageHeaders": [{"name": "x-a", "value": "b"}]}}
                """.formatted(TO_BO));
        assertThat(client.get("/users/b-1/messages").value().get(0).has("internetMessageHeaders"))
                .isFalse();
        assertThat(client.get("/users/b-1/messages?$select=internetMessageHeaders")
                        .value()
                        .get(0)
                        .has("internetMessageHeaders"))
                .isTrue();
    }

    @Test
    void makesAFolderOnceAndMovesMailThere() {
        String made = client.post("/users/b-1/mailFolders", "{\"displayName\": \"Bob's\"}")
                .id();
        assertThat(client.post("/users/b-1/mailFolders", "{\"displayName\": \"bob's\"}")
                        .error())
                .isEqualTo("ErrorFolderExists");
        assertThat(client.get("/users/b-1/mailFolders?$filter=" + GraphClient.encoded("displayName eq 'Bob''s'"))
                        .value()
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo(made);
        tenant.graph.user(Tenant.BO).receiveMime("Subject: Svar\r\n\r\nHej\r\n");
        String mail = client.get("/users/b-1/mailFolders/inbox/messages")
                .value()
                .get(0)
                .get("id")
                .asString();

        client.post("/users/b-1/messages/" + mail + "/move", "{\"destinationId\": \"" + made + "\"}");

        assertThat(tenant.graph.mailbox(Tenant.BO).folder("Bob's")).hasSize(1);
        assertThat(client.get("/users/b-1/mailFolders/" + made + "/messages").value())
                .hasSize(1);
    }

    @Test
    void givesAMailAsItCameOverTheNet() {
        String mime = "Subject: =?utf-8?q?Sv=C3=A5r?=\r\nX-One: 1\r\n\r\nHej å\r\n";
        tenant.graph.user(Tenant.BO).receiveMime(mime);
        var mail = client.get("/users/b-1/mailFolders/inbox/messages").value().get(0);
        assertThat(mail.get("subject").asString()).isEqualTo("Svår");
        assertThat(client.get("/users/b-1/messages/" + mail.get("id").asString() + "/$value")
                        .body())
                .isEqualTo(mime);
    }

    @Test
    void listsItsFolders() {
        client.post(SEND, "{\"message\": {\"subject\": \"Hej\", " + TO_BO + "}}");
        assertThat(client.get("/users/b-1/mailFolders")
                        .value()
                        .get(0)
                        .get("totalItemCount")
                        .asInt())
                .isEqualTo(1);
        assertThat(client.get("/users/b-1/mailFolders/deleteditems")
                        .json()
                        .get("displayName")
                        .asString())
                .isEqualTo("Borttaget");
        assertThat(client.get("/users/b-1/mailFolders/nowhere").error()).isEqualTo("ErrorItemNotFound");
    }

    private GraphClient.Answer mime(String type, String body) {
        return client.send(client.request(SEND)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }
}
