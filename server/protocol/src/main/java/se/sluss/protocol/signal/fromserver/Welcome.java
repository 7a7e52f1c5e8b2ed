package se.sluss.protocol.signal.fromserver;

import java.util.List;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.IceServer;
import se.sluss.protocol.signal.Role;

/**
 * The ticket was good; nothing about the others yet.
 *
 * @param self the address of this page in the room
 * @param ice the servers for the peer connections
 */
public record Welcome(String self, Role role, List<IceServer> ice) implements ServerSignal {

    static final String TYPE = "welcome";

    static Welcome read(JsonFields fields) throws MalformedJson {
        return new Welcome(
                fields.string("self"), fields.constant("role", Role.values()), fields.list("ice", IceServer::read));
    }

    @Override
    public JsonObject json() {
        return new JsonObject()
                .with("type", TYPE)
                .with("self", self)
                .with("role", role.name())
                .with("ice", ice, IceServer::json);
    }
}
