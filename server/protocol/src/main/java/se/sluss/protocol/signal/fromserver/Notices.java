package se.sluss.protocol.signal.fromserver;

import java.util.List;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.DoorNotice;

/** Everything before the lobby that those who lead should know now; sent to them only. */
public record Notices(List<DoorNotice> notices) implements ServerSignal {

    static final String TYPE = "notices";

    static Notices read(JsonFields fields) throws MalformedJson {
        return new Notices(fields.list("notices", DoorNotice::read));
    }

    @Override
    public JsonObject json() {
        return new JsonObject().with("type", TYPE).with("notices", notices, DoorNotice::json);
    }
}
