package se.sluss.simulators.graph;

import java.util.List;
import java.util.Locale;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sending mail: at once, as JSON or as MIME, or as a draft first. */
final class SendApi {

    private final Mailboxes mailboxes;
    private final TokenCheck tokens;
    private final Outbound outbound;
    private final Delivery delivery;

    SendApi(Mailboxes mailboxes, TokenCheck tokens, Outbound outbound, Delivery delivery) {
        this.mailboxes = mailboxes;
        this.tokens = tokens;
        this.outbound = outbound;
        this.delivery = delivery;
    }

    void addTo(Routes routes) {
        routes.on("POST", "/v1.0/users/{user}/sendMail", this::send);
        routes.on("POST", "/v1.0/users/{user}/messages", this::draft);
        routes.on("POST", "/v1.0/users/{user}/messages/{id}/send", this::sendDraft);
    }

    private Answer send(Call call) {
        tokens.demand(call, "Mail.Send");
        Mailbox sender = mailboxes.of(call);
        if (isMime(call)) {
            deliver(sender, MimeForm.read(call.body()), true);
            return Answer.empty(202);
        }
        ObjectNode body = Json.object(call);
        if (!(Json.parameter(body, "message") instanceof ObjectNode message)) {
            throw GraphError.of(400, "ErrorInvalidParameter", "The message is missing.");
        }
        deliver(sender, message, Json.parameter(body, "saveToSentItems").asBoolean(true));
        return Answer.empty(202);
    }

    private void deliver(Mailbox sender, ObjectNode message, boolean keep) {
        Delivery.checkHeaders(message);
        // Every copy carries the same Message-ID.
        ObjectNode named = delivery.named(sender.owner(), message);
        if (keep) {
            Item copy = delivery.arrived(sender.owner(), named);
            copy.moveTo(Folder.SENTITEMS);
            sender.add(copy);
        }
        distribute(sender, named);
    }

    private void distribute(Mailbox sender, ObjectNode message) {
        for (String kind : List.of("toRecipients", "ccRecipients", "bccRecipients")) {
            message.path(kind).forEach(recipient -> deliver(sender, recipient, message));
        }
    }

    private void deliver(Mailbox sender, JsonNode recipient, ObjectNode message) {
        String address = recipient.path("emailAddress").path("address").asString("");
        mailboxes
                .called(address)
                .ifPresentOrElse(
                        mailbox -> mailbox.add(delivery.arrived(sender.owner(), message)),
                        () -> outbound.add(sender.owner(), address, message, ""));
    }

    private Answer draft(Call call) {
        tokens.demand(call, "Mail.ReadWrite");
        Mailbox mailbox = mailboxes.of(call);
        ObjectNode message = isMime(call) ? MimeForm.read(call.body()) : Json.object(call);
        Delivery.checkHeaders(message);
        Item draft = delivery.draft(mailbox.owner(), delivery.named(mailbox.owner(), message));
        mailbox.add(draft);
        return Answer.json(201, MailForm.shown(draft, call));
    }

    /** The draft itself becomes the sent message: its immutable id stays. */
    private Answer sendDraft(Call call) {
        tokens.demand(call, "Mail.Send");
        Mailbox sender = mailboxes.of(call);
        Item draft = sender.item(call.variable("id"), ItemKind.MESSAGE);
        if (draft.folder() != Folder.DRAFTS) {
            throw GraphError.of(400, "ErrorInvalidOperation", "Only drafts can be sent.");
        }
        synchronized (sender) {
            draft.json().put("isDraft", false);
            sender.move(draft, Folder.SENTITEMS);
        }
        distribute(sender, draft.json());
        return Answer.empty(202);
    }

    private static boolean isMime(Call call) {
        return call.header("Content-Type").orElse("").toLowerCase(Locale.ROOT).startsWith("text/plain");
    }
}
