package se.sluss.simulators.graph;

import java.util.Optional;
import se.sluss.simulators.http.Call;
import tools.jackson.databind.node.ObjectNode;

/** How the store shows a message. */
final class MailForm {

    private static final String HEADERS = "internetMessageHeaders";

    private MailForm() {}

    /** The headers of the internet are shown only to those who select them. */
    static ObjectNode shown(Item message, Call call) {
        var preference = Preference.of(call);
        ObjectNode json = message.shown(preference);
        json.put("parentFolderId", message.folder().id());
        Optional<String> select = call.parameter("$select");
        if (select.filter(names -> names.contains(HEADERS)).isEmpty()) {
            json.remove(HEADERS);
        }
        for (String time : new String[] {"startDateTime", "endDateTime"}) {
            if (json.has(time)) {
                json.set(time, GraphTime.write(GraphTime.read(json.path(time)), preference.zoneOr(NamedZone.UTC)));
            }
        }
        return json;
    }
}
