package se.sluss.simulators.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a subscription listens to: the events or the messages of a mailbox, or the messages of one folder.
 *
 * @param folder empty for the whole mailbox
 */
record SubscribedResource(Mailbox mailbox, ItemKind kind, Optional<Folder> folder) {

    private static final Pattern PATH = Pattern.compile(
            "/?users/([^/]+)/(?:(events|messages)|mailFolders/([^/]+)/messages)", Pattern.CASE_INSENSITIVE);

    /** What the path names, in any of the spellings of OData. */
    static SubscribedResource parse(String resource, Mailboxes mailboxes) {
        Matcher path = PATH.matcher(Segments.canonical(resource));
        if (!path.matches()) {
            throw GraphError.of(400, "ExtensionError", "The resource is not supported: " + resource);
        }
        Mailbox mailbox = mailboxes.called(path.group(1)).orElseThrow(GraphError::itemNotFound);
        if (path.group(3) != null) {
            Folder folder = mailbox.called(path.group(3));
            return new SubscribedResource(mailbox, ItemKind.MESSAGE, Optional.of(folder));
        }
        boolean events = path.group(2).toLowerCase(Locale.ROOT).equals("events");
        return new SubscribedResource(mailbox, events ? ItemKind.EVENT : ItemKind.MESSAGE, Optional.empty());
    }

    /** What the change is from here: {@code created}, {@code updated}, {@code deleted}, or nothing. */
    Optional<String> seen(Change change) {
        if (change.mailbox() != mailbox || change.item().kind() != kind) {
            return Optional.empty();
        }
        boolean before = holds(change.from());
        boolean after = holds(change.to());
        if (!before && !after) {
            return Optional.empty();
        }
        return Optional.of(before && after ? "updated" : after ? "created" : "deleted");
    }

    boolean holds(Folder place) {
        return folder.map(only -> only == place)
                .orElse(kind == ItemKind.EVENT ? place == Folder.CALENDAR : place != Folder.GONE);
    }

    String permission() {
        return kind == ItemKind.EVENT ? "Calendars.Read" : "Mail.Read";
    }

    /** The path of one item, as notifications write it. */
    String pathOf(String id) {
        return "Users/" + mailbox.owner().objectId() + (kind == ItemKind.EVENT ? "/Events/" : "/Messages/") + id;
    }

    String type() {
        return kind == ItemKind.EVENT ? "#Microsoft.Graph.Event" : "#Microsoft.Graph.Message";
    }
}
