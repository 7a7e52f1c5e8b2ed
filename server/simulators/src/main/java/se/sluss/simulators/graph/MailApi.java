package se.sluss.simulators.graph;

import java.util.List;
import java.util.function.Predicate;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Routes;
import tools.jackson.databind.node.ObjectNode;

/** Finding, moving and deleting mail. */
final class MailApi {

    private static final String MEETING = "eventMessage/event";

    private final Mailboxes mailboxes;
    private final TokenCheck tokens;
    private final EventForm events;

    MailApi(Mailboxes mailboxes, TokenCheck tokens, EventForm events) {
        this.mailboxes = mailboxes;
        this.tokens = tokens;
        this.events = events;
    }

    void addTo(Routes routes) {
        String user = "/v1.0/users/{user}";
        routes.on("GET", user + "/messages", call -> list(call, item -> true));
        routes.on("GET", user + "/mailFolders/{folder}/messages", this::listFolder);
        routes.on("GET", user + "/messages/{id}", this::get);
        routes.on("GET", user + "/messages/{id}/$value", this::content);
        routes.on("DELETE", user + "/messages/{id}", this::delete);
        routes.on("POST", user + "/messages/{id}/move", this::move);
        routes.on("POST", user + "/messages/{id}/permanentDelete", this::destroy);
    }

    private Answer listFolder(Call call) {
        Folder folder = mailboxes.of(call).called(call.variable("folder"));
        return list(call, item -> item.folder() == folder);
    }

    private Answer list(Call call, Predicate<Item> where) {
        tokens.demand(call, "Mail.Read", "Mail.ReadWrite");
        Mailbox mailbox = mailboxes.of(call);
        Predicate<Item> filter = call.parameter("$filter").map(Filter::parse).orElse(item -> true);
        boolean blind = call.parameter("$filter").isPresent() && mailbox.isBlind();
        List<Item> items = blind ? List.of() : mailbox.search(ItemKind.MESSAGE, where.and(filter));
        return Page.of(call, items, item -> MailForm.shown(item, call));
    }

    private Answer get(Call call) {
        tokens.demand(call, "Mail.Read", "Mail.ReadWrite");
        Mailbox mailbox = mailboxes.of(call);
        Item message = mailbox.item(call.variable("id"), ItemKind.MESSAGE);
        ObjectNode shown = Page.one(call, message, item -> MailForm.shown(item, call));
        if (call.parameter("$expand").filter(expand -> expand.contains(MEETING)).isPresent()) {
            mailbox.search(ItemKind.EVENT, event -> message.belongsTo(event.text("iCalUId"))).stream()
                    .findFirst()
                    .ifPresent(event -> shown.set("event", events.shown(event, Preference.of(call))));
        }
        return Answer.json(200, shown);
    }

    /** The mail as it came over the net. */
    private Answer content(Call call) {
        tokens.demand(call, "Mail.Read", "Mail.ReadWrite");
        return Answer.text(200, MimeForm.write(mailboxes.of(call).item(call.variable("id"), ItemKind.MESSAGE)));
    }

    private Answer move(Call call) {
        Mailbox mailbox = writable(call);
        Folder destination = mailbox.called(
                Json.parameter(Json.object(call), "destinationId").asString(""));
        synchronized (mailbox) {
            Item message = mailbox.item(call.variable("id"), ItemKind.MESSAGE);
            mailbox.move(message, destination);
            return Answer.json(201, MailForm.shown(message, call));
        }
    }

    private Answer delete(Call call) {
        Mailbox mailbox = writable(call);
        mailbox.delete(mailbox.item(call.variable("id"), ItemKind.MESSAGE));
        return Answer.empty(204);
    }

    private Answer destroy(Call call) {
        Mailbox mailbox = writable(call);
        mailbox.move(mailbox.item(call.variable("id"), ItemKind.MESSAGE), Folder.GONE);
        return Answer.empty(204);
    }

    private Mailbox writable(Call call) {
        tokens.demand(call, "Mail.ReadWrite");
        return mailboxes.of(call);
    }
}
