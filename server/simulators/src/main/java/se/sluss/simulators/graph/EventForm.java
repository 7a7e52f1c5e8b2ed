package se.sluss.simulators.graph;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** What the store makes of an event that a client writes, and how it shows it. */
final class EventForm {

    /** Members a client cannot change; they are ignored in a PATCH. */
    private static final List<String> FIXED =
            List.of("id", "iCalUId", "transactionId", "organizer", "isOrganizer", "changeKey", "createdDateTime");

    private static final String UID_PREFIX = "040000008200E00074C5B7101A82E008";

    private final Clock clock;

    EventForm(Clock clock) {
        this.clock = clock;
    }

    Item created(ObjectNode content, MailboxOwner owner) {
        GraphTime.read(content.path("start"));
        GraphTime.read(content.path("end"));
        var event = new Item(ItemKind.EVENT, Folder.CALENDAR, content);
        ObjectNode json = event.json();
        nameAnew(event);
        json.put("createdDateTime", clock.instant().toString());
        json.put("isOrganizer", true);
        json.put("type", "singleInstance");
        var organizer = json.putObject("organizer").putObject("emailAddress");
        organizer.put("name", owner.name());
        organizer.put("address", owner.address());
        json.putObject("responseStatus").put("response", "organizer").put("time", "0001-01-01T00:00:00Z");
        json.set("originalStartTimeZone", json.path("start").path("timeZone"));
        json.set("originalEndTimeZone", json.path("end").path("timeZone"));
        wrapBody(json);
        return event;
    }

    /** Gives it an identity of its own. */
    void nameAnew(Item event) {
        event.json()
                .put("iCalUId", UID_PREFIX + UUID.randomUUID().toString().replace("-", ""))
                .put("webLink", "https://outlook.office365.com/owa/?itemid=" + event.immutableId());
    }

    void change(Item event, ObjectNode changes) {
        ObjectNode allowed = changes.deepCopy();
        allowed.remove(FIXED);
        event.merge(allowed);
        GraphTime.read(event.json().path("start"));
        GraphTime.read(event.json().path("end"));
        wrapBody(event.json());
    }

    ObjectNode shown(Item event, Preference preference) {
        ObjectNode json = event.shown(preference);
        for (String time : List.of("start", "end")) {
            json.set(time, GraphTime.write(GraphTime.read(json.path(time)), preference));
        }
        return json;
    }

    static Instant start(Item event) {
        return GraphTime.read(event.json().path("start"));
    }

    static Instant end(Item event) {
        return GraphTime.read(event.json().path("end"));
    }

    /** Outlook makes a whole document of what it is given. */
    private static void wrapBody(ObjectNode json) {
        String content = json.path("body").path("content").asString("");
        if (json.path("body") instanceof ObjectNode body
                && body.path("contentType").asString("").equalsIgnoreCase("html")
                && !content.startsWith("<html>")) {
            body.put(
                    "content",
                    "<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">\r\n"
                            + "</head>\r\n<body>\r\n" + content + "\r\n</body>\r\n</html>\r\n");
        }
    }
}
