package se.sluss.simulators.graph;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns a sent message into the copy that lies in a recipient's inbox. */
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

    Item arrived(MailboxOwner sender, ObjectNode message) {
        var item = new Item(ItemKind.MESSAGE, Folder.INBOX, message);
        ObjectNode json = item.json();
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        json.put("receivedDateTime", now);
        json.put("sentDateTime", now);
        json.put("isRead", false);
        json.put("isDraft", false);
        json.set("sender", address(json, sender));
        if (!json.has("from")) {
            json.set("from", address(json, sender));
        }
        if (item.text("internetMessageId").isEmpty()) {
            json.put("internetMessageId", "<" + UUID.randomUUID() + "@" + domain(sender) + ">");
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
