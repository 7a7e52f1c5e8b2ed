package se.sluss.simulators.graph;

import java.time.ZoneId;
import java.util.Collection;
import java.util.TreeSet;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Routes;
import tools.jackson.databind.node.JsonNodeFactory;

/** Lists the time zones that a mailbox takes. */
final class ZoneApi {

    private final TokenCheck tokens;
    private final Profile profile;

    ZoneApi(TokenCheck tokens, Profile profile) {
        this.tokens = tokens;
        this.profile = profile;
    }

    void addTo(Routes routes) {
        String zones = "/v1.0/users/{user}/outlook/supportedTimeZones";
        routes.on("GET", zones, call -> list(call, WindowsZones.names()));
        routes.on("GET", zones + "/iana", call -> list(call, new TreeSet<>(ZoneId.getAvailableZoneIds())));
    }

    private Answer list(Call call, Collection<String> names) {
        tokens.genuine(call);
        var body = JsonNodeFactory.instance.objectNode();
        var value = body.putArray("value");
        names.stream()
                .filter(profile::takesZone)
                .forEach(name -> value.addObject().put("alias", name).put("displayName", name));
        return Answer.json(200, body);
    }
}
