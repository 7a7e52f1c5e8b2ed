package se.sluss.simulators.graph;

import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Routes;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The folders of a mailbox. */
final class FolderApi {

    private final Mailboxes mailboxes;
    private final TokenCheck tokens;

    FolderApi(Mailboxes mailboxes, TokenCheck tokens) {
        this.mailboxes = mailboxes;
        this.tokens = tokens;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/v1.0/users/{user}/mailFolders", this::list);
        routes.on("GET", "/v1.0/users/{user}/mailFolders/{folder}", this::get);
    }

    /** The folder with this id or well-known name. */
    static Folder named(String idOrName) {
        return Folder.called(idOrName).orElseThrow(GraphError::itemNotFound);
    }

    private Answer list(Call call) {
        Mailbox mailbox = readable(call);
        var body = JsonNodeFactory.instance.objectNode();
        var value = body.putArray("value");
        Folder.ofMail().forEach(folder -> value.add(shown(mailbox, folder)));
        return Answer.json(200, body);
    }

    private Answer get(Call call) {
        return Answer.json(200, shown(readable(call), named(call.variable("folder"))));
    }

    private Mailbox readable(Call call) {
        tokens.demand(call, "Mail.Read", "Mail.ReadWrite");
        return mailboxes.of(call);
    }

    private static ObjectNode shown(Mailbox mailbox, Folder folder) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("id", folder.id());
        json.put("displayName", folder.displayName());
        json.put("childFolderCount", 0);
        json.put(
                "totalItemCount",
                mailbox.search(ItemKind.MESSAGE, item -> item.folder() == folder)
                        .size());
        return json;
    }
}
