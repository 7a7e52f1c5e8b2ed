package se.sluss.simulators.graph;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sending, finding, moving and deleting mail. */
final class MailApi {

    private final List<OutboundMail> outbound = new CopyOnWriteArrayList<>();
    private final Mailboxes mailboxes;
    private final TokenCheck tokens;
    private final Delivery delivery;

    MailApi(Clock clock, Mailboxes mailboxes, TokenCheck tokens) {
        this.mailboxes = mailboxes;
        this.tokens = tokens;
        this.delivery = new Delivery(clock);
    }

    void addTo(Routes routes) {
        String user = "/v1.0/users/{user}";
        routes.on("POST", user + "/sendMail", this::send);
        routes.on("GET", user + "/messages", this::list);
        routes.on("GET", user + "/messages/{id}", this::get);
        routes.on("DELETE", user + "/messages/{id}", this::delete);
        routes.on("POST", user + "/messages/{id}/move", this::move);
        routes.on("GET", user + "/mailFolders/{folder}", this::folder);
        routes.on("GET", user + "/mailFolders/{folder}/messages", this::listFolder);
    }

    List<OutboundMail> outbound() {
        return List.copyOf(outbound);
    }

    private Answer send(Call call) {
        tokens.demand(call, "Mail.Send");
        Mailbox sender = mailboxes.of(call);
        if (!(Json.parameter(Json.object(call), "message") instanceof ObjectNode message)) {
            throw GraphError.of(400, "ErrorInvalidParameter", "The message is missing.");
        }
        Delivery.checkHeaders(message);
        for (String kind : List.of("toRecipients", "ccRecipients", "bccRecipients")) {
            message.path(kind).forEach(recipient -> deliver(sender, recipient, message));
        }
        return Answer.empty(202);
    }

    private void deliver(Mailbox sender, JsonNode recipient, ObjectNode message) {
        String address = recipient.path("emailAddress").path("address").asString("");
        mailboxes
                .called(address)
                .ifPresentOrElse(
                        mailbox -> mailbox.add(delivery.arrived(sender.owner(), message)),
                        () -> outbound.add(new OutboundMail(
                                sender.owner().address(),
                                address,
                                message.path("subject").asString(""),
                                message.path("body").path("content").asString(""))));
    }

    private Answer list(Call call) {
        return found(call, item -> true);
    }

    private Answer listFolder(Call call) {
        Folder folder = named(call.variable("folder"));
        return found(call, item -> item.folder() == folder);
    }

    private Answer found(Call call, Predicate<Item> where) {
        tokens.demand(call, "Mail.Read", "Mail.ReadWrite");
        Mailbox mailbox = mailboxes.of(call);
        Predicate<Item> filter = call.parameter("$filter").map(Filter::parse).orElse(item -> true);
        boolean blind = call.parameter("$filter").isPresent() && mailbox.isBlind();
        List<Item> items = blind ? List.of() : mailbox.search(ItemKind.MESSAGE, where.and(filter));
        return Page.of(call, items, item -> shown(item, call));
    }

    private Answer get(Call call) {
        tokens.demand(call, "Mail.Read", "Mail.ReadWrite");
        Item message = mailboxes.of(call).item(call.variable("id"), ItemKind.MESSAGE);
        return Answer.json(200, Page.one(call, message, item -> shown(item, call)));
    }

    private Answer move(Call call) {
        tokens.demand(call, "Mail.ReadWrite");
        Mailbox mailbox = mailboxes.of(call);
        Folder destination =
                named(Json.parameter(Json.object(call), "destinationId").asString(""));
        synchronized (mailbox) {
            Item message = mailbox.item(call.variable("id"), ItemKind.MESSAGE);
            mailbox.move(message, destination);
            return Answer.json(201, shown(message, call));
        }
    }

    /** Deleted mail goes to Deleted Items; deleted from there, it is gone. */
    private Answer delete(Call call) {
        tokens.demand(call, "Mail.ReadWrite");
        Mailbox mailbox = mailboxes.of(call);
        synchronized (mailbox) {
            mailbox.delete(mailbox.item(call.variable("id"), ItemKind.MESSAGE));
        }
        return Answer.empty(204);
    }

    private Answer folder(Call call) {
        tokens.demand(call, "Mail.Read", "Mail.ReadWrite");
        Mailbox mailbox = mailboxes.of(call);
        Folder folder = named(call.variable("folder"));
        var json = JsonNodeFactory.instance.objectNode();
        json.put("id", folder.id());
        json.put("displayName", folder.displayName());
        json.put(
                "totalItemCount",
                mailbox.search(ItemKind.MESSAGE, item -> item.folder() == folder)
                        .size());
        return Answer.json(200, json);
    }

    private static ObjectNode shown(Item item, Call call) {
        return MailForm.shown(item, Preference.of(call));
    }

    private static Folder named(String idOrName) {
        return Folder.called(idOrName).orElseThrow(GraphError::itemNotFound);
    }
}
