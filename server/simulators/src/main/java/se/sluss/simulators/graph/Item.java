package se.sluss.simulators.graph;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message or an event in a mailbox. Guarded by its mailbox.
 *
 * <p>It has two ids: the ordinary one changes when the item moves, the immutable one does not.
 */
final class Item {

    private static final String EXTENDED = "singleValueExtendedProperties";

    private final String immutableId = "AAkALg" + random();
    private String ordinaryId = "AAMkAD" + random();
    private String changeKey = random();
    private Folder folder;
    private final ObjectNode json;
    private final Map<String, String> extended = new LinkedHashMap<>();

    Item(Folder folder, ObjectNode content) {
        this.folder = folder;
        this.json = content.objectNode();
        merge(content);
    }

    /** Takes over the members of the client's object, except annotations. */
    void merge(ObjectNode content) {
        for (Entry<String, JsonNode> member : content.properties()) {
            if (member.getKey().equals(EXTENDED)) {
                member.getValue()
                        .forEach(one -> extend(
                                one.path("id").asString(""), one.path("value").asString("")));
            } else if (!member.getKey().startsWith("@")) {
                json.set(member.getKey(), member.getValue().deepCopy());
            }
        }
    }

    void extend(String id, String value) {
        extended.put(id, value);
    }

    void touch() {
        changeKey = random();
    }

    void moveTo(Folder destination) {
        folder = destination;
        ordinaryId = "AAMkAD" + random();
        touch();
    }

    boolean isCalled(String id) {
        return id.equals(immutableId) || id.equals(ordinaryId);
    }

    String id(Preference preference) {
        return preference.immutableIds() ? immutableId : ordinaryId;
    }

    String immutableId() {
        return immutableId;
    }

    String etag() {
        return "W/\"" + changeKey + "\"";
    }

    Folder folder() {
        return folder;
    }

    ObjectNode json() {
        return json;
    }

    String text(String member) {
        return json.path(member).asString("");
    }

    /** The value of an extended property; its id is compared with regard to case, as Graph does. */
    String extended(String id) {
        return extended.getOrDefault(id, "");
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

    private static String random() {
        var uuid = UUID.randomUUID();
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
