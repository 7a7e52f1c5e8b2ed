package se.sluss.simulators.graph;

import tools.jackson.databind.node.ObjectNode;

/** How the store shows a message. */
final class MailForm {

    private MailForm() {}

    static ObjectNode shown(Item message, Preference preference) {
        ObjectNode json = message.shown(preference);
        json.put("parentFolderId", message.folder().id());
        return json;
    }
}
