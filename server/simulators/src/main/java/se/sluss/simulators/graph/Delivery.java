package se.sluss.simulators.graph;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the items that messages become in a mailbox. */
final class Delivery {

    /** Internet headers are named properties of this set (PS_INTERNET_HEADERS, MS-OXPROPS). */
    private static final String HEADER_SET = "String {00020386-0000-0000-C000-000000000046} Name ";

    private final Clock clock;

    Delivery(Clock clock) {
        this.clock = clock;
    }

    static void checkHeaders(ObjectNode message) {
        for (JsonNode header : message.path("internetMessageHeaders")) {
            if (!name(header).startsWith("x-")) {
                throw GraphError.of(
                        400,
                        "InvalidInternetMessageHeader",
                        "The internet message header name '" + name(header) + "' should start with 'x-' or 'X-'.");
            }
        }
    }

    /** The message with a Message-ID, its own or a new one. */
    ObjectNode named(MailboxOwner sender, ObjectNode message) {
        ObjectNode named = message.deepCopy();
        if (named.path("internetMessageId").asString("").isEmpty()) {
            named.put("internetMessageId", "<" + UUID.randomUUID() + "@" + domain(sender) + ">");
        }
        return named;
    }

    /** What lies in the inbox of a recipient. */
    Item arrived(MailboxOwner sender, ObjectNode message) {
        return item(Folder.INBOX, sender, message);
    }

    Item draft(MailboxOwner sender, ObjectNode message) {
        Item draft = item(Folder.DRAFTS, sender, message);
        draft.json().put("isDraft", true);
        return draft;
    }

    private Item item(Folder folder, MailboxOwner sender, ObjectNode message) {
        var item = new Item(ItemKind.MESSAGE, folder, named(sender, message));
        ObjectNode json = item.json();
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        json.put("receivedDateTime", now);
        json.put("sentDateTime", now);
        json.put("isRead", false);
        json.put("isDraft", false);
        json.set("sender", address(json, sender));
        if (json.path("body") instanceof ObjectNode body) {
            body.put("contentType", body.path("contentType").asString("text").toLowerCase(Locale.ROOT));
        }
        if (!json.has("from")) {
            json.set("from", address(json, sender));
        }
        json.path("internetMessageHeaders")
                .forEach(header -> item.extend(
                        HEADER_SET + name(header), header.path("value").asString("")));
        return item;
    }

    private static ObjectNode address(ObjectNode json, MailboxOwner owner) {
        var address = json.objectNode();
        var email = address.putObject("emailAddress");
        email.put("name", owner.name());
        email.put("address", owner.address());
        return address;
    }

    private static String name(JsonNode header) {
        return header.path("name").asString("").toLowerCase(Locale.ROOT);
    }

    private static String domain(MailboxOwner owner) {
        return owner.address().substring(owner.address().indexOf('@') + 1);
    }
}
