package se.sluss.simulators.graph;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** What the store makes of an event that a client writes, and how it shows it. */
final class EventForm {

    private static final String UID_PREFIX = "040000008200E00074C5B7101A82E008";
    private static final String CUSTOM_ZONE = "tzone://Microsoft/Custom";

    /** Members a client cannot change. */
    private static final List<String> FIXED =
            List.of("id", "iCalUId", "transactionId", "organizer", "isOrganizer", "changeKey", "createdDateTime");

    private final Clock clock;
    private final Profile profile;

    EventForm(Clock clock, Profile profile) {
        this.clock = clock;
        this.profile = profile;
    }

    Item created(ObjectNode content, MailboxOwner owner) {
        checkTimes(content);
        understandTimes(content);
        var event = new Item(ItemKind.EVENT, Folder.CALENDAR, content);
        ObjectNode json = event.json();
        nameAnew(event);
        json.put(
                "createdDateTime",
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        json.put("isOrganizer", true);
        json.put("isCancelled", false);
        json.put("type", "singleInstance");
        var organizer = json.putObject("organizer").putObject("emailAddress");
        organizer.put("name", owner.name());
        organizer.put("address", owner.address());
        json.putObject("responseStatus").put("response", "organizer").put("time", "0001-01-01T00:00:00Z");
        json.set("originalStartTimeZone", json.path("start").path("timeZone"));
        json.set("originalEndTimeZone", json.path("end").path("timeZone"));
        Attendees.complete(json);
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
        if (allowed.size() < changes.size() && profile.fixedMember() == Profile.FixedMember.REFUSED) {
            throw GraphError.of(400, "ErrorInvalidPropertySet", "Set action is invalid for property.");
        }
        ObjectNode changed = event.json().deepCopy();
        changed.setAll(allowed);
        checkTimes(changed);
        understandTimes(allowed);
        event.merge(allowed);
        Attendees.complete(event.json());
        wrapBody(event.json());
    }

    ObjectNode shown(Item event, Preference preference) {
        ObjectNode json = event.shown(preference);
        NamedZone zone = preference.zoneOr(profile.usualZone());
        for (String time : List.of("start", "end")) {
            json.set(time, GraphTime.write(GraphTime.read(json.path(time)), zone));
        }
        json.put("bodyPreview", preview(json.path("body").path("content").asString("")));
        if (profile.customZones()) {
            json.put("originalStartTimeZone", CUSTOM_ZONE);
            json.put("originalEndTimeZone", CUSTOM_ZONE);
        }
        return json;
    }

    static Instant start(Item event) {
        return GraphTime.read(event.json().path("start"));
    }

    static Instant end(Item event) {
        return GraphTime.read(event.json().path("end"));
    }

    private void checkTimes(ObjectNode json) {
        GraphTime.check(json.path("start"), profile);
        GraphTime.check(json.path("end"), profile);
        if (json.path("isAllDay").asBoolean(false)) {
            GraphTime.checkMidnight(json.path("start"));
            GraphTime.checkMidnight(json.path("end"));
        }
    }

    /** Where the tenant has other rules of a zone than the rest of the world, it takes the times for others. */
    private void understandTimes(ObjectNode json) {
        for (String time : List.of("start", "end")) {
            ZoneId rules = profile.rulesOf(json.path(time).path("timeZone").asString(""));
            if (rules != null) {
                json.set(time, GraphTime.write(GraphTime.read(json.path(time), rules), NamedZone.UTC));
            }
        }
    }

    private static String preview(String html) {
        String text = html.replaceAll("(?s)<[^>]*>", " ").strip().replaceAll("\\s+", " ");
        return text.substring(0, Math.min(text.length(), 255));
    }

    /** Outlook makes a whole document of what it is given. */
    private static void wrapBody(ObjectNode json) {
        String content = json.path("body").path("content").asString("");
        if (json.path("body") instanceof ObjectNode body
                && body.path("contentType").asString("").equalsIgnoreCase("html")
                && !content.startsWith("<html>")) {
            body.put("contentType", "html");
            body.put(
                    "content",
                    "<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">\r\n"
                            + "</head>\r\n<body>\r\n" + content + "\r\n</body>\r\n</html>\r\n");
        }
    }
}
