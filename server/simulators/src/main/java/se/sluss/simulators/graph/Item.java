package se.sluss.simulators.graph;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message or an event in a mailbox. Guarded by its mailbox.
 *
 * <p>It has two ids: the ordinary one changes when the item moves, the immutable one does not.
 */
final class Item {

    private static final String EXTENDED = "singleValueExtendedProperties";

    private final ItemKind kind;
    private final String immutableId = "AAkALg" + random();
    private final Map<Folder, String> ordinaryIds = new HashMap<>();
    private final ObjectNode json;
    private final Map<String, String> extended = new LinkedHashMap<>();
    private String changeKey = random();
    private String meeting = "";
    private @Nullable String mime;
    private Folder folder;
    private long changedAt;

    Item(ItemKind kind, Folder folder, ObjectNode content) {
        this.kind = kind;
        this.folder = folder;
        this.json = content.objectNode();
        ordinaryIds.put(folder, newId());
        merge(content);
    }

    /** A copy as a person makes one: everything but the ids, and what the store keeps to itself. */
    Item copy() {
        var copy = new Item(kind, folder, json);
        copy.extended.putAll(extended);
        copy.json.remove("transactionId");
        copy.meeting = meeting;
        copy.mime = mime;
        return copy;
    }

    /** Takes over the members of the client's object, except annotations. */
    void merge(ObjectNode content) {
        for (Entry<String, JsonNode> member : content.properties()) {
            if (member.getKey().equals(EXTENDED)) {
                member.getValue()
                        .forEach(one -> extend(
                                one.path("id").asString(""), one.path("value").asString("")));
            } else if (!member.getKey().startsWith("@") || member.getKey().equals("@odata.type")) {
                json.set(member.getKey(), member.getValue().deepCopy());
            }
        }
    }

    /** Says which meeting a message is about, by its {@code iCalUId}. */
    void belongTo(String uid) {
        meeting = uid;
    }

    /** Keeps a mail as it came over the net (RFC 5322). */
    void cameAs(String content) {
        mime = content;
    }

    /** The mail as it came over the net; nothing where it never did. */
    @Nullable
    String mime() {
        return mime;
    }

    boolean belongsTo(String uid) {
        return meeting.equals(uid);
    }

    String meeting() {
        return meeting;
    }

    void extend(String id, String value) {
        extended.put(id, value);
    }

    void moveTo(Folder destination) {
        folder = destination;
        ordinaryIds.put(destination, newId());
    }

    /** Something happened to it; {@code point} orders all that happens in its mailbox. */
    void changed(long point, Instant now) {
        changedAt = point;
        changeKey = random();
        json.put("lastModifiedDateTime", now.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    boolean isCalled(String id) {
        return id.equals(immutableId) || id.equals(ordinaryIds.get(folder));
    }

    String id(Preference preference) {
        return idIn(folder, preference);
    }

    /** What it is or was called in a folder where it is or has been. */
    String idIn(Folder place, Preference preference) {
        String ordinary = ordinaryIds.get(place);
        return preference.immutableIds() || ordinary == null ? immutableId : ordinary;
    }

    boolean wasIn(Folder place) {
        return ordinaryIds.containsKey(place);
    }

    String immutableId() {
        return immutableId;
    }

    String etag() {
        return "W/\"" + changeKey + "\"";
    }

    ItemKind kind() {
        return kind;
    }

    Folder folder() {
        return folder;
    }

    long changedAt() {
        return changedAt;
    }

    ObjectNode json() {
        return json;
    }

    String text(String member) {
        return json.path(member).asString("");
    }

    /** The value of an extended property, or none; its id is compared with regard to case, as Graph does. */
    @Nullable
    String extended(String id) {
        return extended.get(id);
    }

    /** The item as it is answered, with what the store adds. */
    ObjectNode shown(Preference preference) {
        var shown = json.objectNode();
        shown.put("@odata.etag", etag());
        shown.put("id", id(preference));
        shown.put("changeKey", changeKey);
        shown.setAll(json.deepCopy());
        return shown;
    }

    private static String newId() {
        return "AAMkAD" + random();
    }

    private static String random() {
        var uuid = UUID.randomUUID();
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
