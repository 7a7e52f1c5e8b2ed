package se.sluss.simulators.graph;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Routes;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The folders of a mailbox. */
final class FolderApi {

    private static final Pattern NAMED = Pattern.compile("displayName eq '((?:[^']|'')+)'");

    private final Mailboxes mailboxes;
    private final TokenCheck tokens;

    FolderApi(Mailboxes mailboxes, TokenCheck tokens) {
        this.mailboxes = mailboxes;
        this.tokens = tokens;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/v1.0/users/{user}/mailFolders", this::list);
        routes.on("GET", "/v1.0/users/{user}/mailFolders/{folder}", this::get);
        routes.on("POST", "/v1.0/users/{user}/mailFolders", this::make);
    }

    private Answer list(Call call) {
        Mailbox mailbox = readable(call);
        var body = JsonNodeFactory.instance.objectNode();
        var value = body.putArray("value");
        Predicate<Folder> wanted =
                call.parameter("$filter").map(FolderApi::named).orElse(folder -> true);
        mailbox.folders().stream().filter(wanted).forEach(folder -> value.add(shown(mailbox, folder)));
        return Answer.json(200, body);
    }

    private static Predicate<Folder> named(String filter) {
        Matcher name = NAMED.matcher(filter);
        if (!name.matches()) {
            throw GraphError.of(400, "BadRequest", "Invalid filter clause.");
        }
        String wanted = name.group(1).replace("''", "'");
        return folder -> folder.displayName().equalsIgnoreCase(wanted);
    }

    private Answer make(Call call) {
        tokens.demand(call, "Mail.ReadWrite");
        Mailbox mailbox = mailboxes.of(call);
        String name = Json.object(call).path("displayName").asString("");
        return Answer.json(201, shown(mailbox, mailbox.make(name)));
    }

    private Answer get(Call call) {
        Mailbox mailbox = readable(call);
        return Answer.json(200, shown(mailbox, mailbox.called(call.variable("folder"))));
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
