package se.sluss.protocol.signal.fromclient;

import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.SignalLimits;
import se.sluss.protocol.signal.VouchGround;

/**
 * The leader vouches for somebody who asked for it.
 *
 * @param notice id of the notice
 */
public record Vouch(String notice, VouchGround ground) implements ClientSignal {

    static final String TYPE = "vouch";

    static Vouch read(JsonFields fields) throws MalformedJson {
        return new Vouch(fields.string("notice", SignalLimits.ID), fields.constant("ground", VouchGround.values()));
    }

    @Override
    public JsonObject json() {
        return new JsonObject().with("type", TYPE).with("notice", notice).with("ground", ground.name());
    }
}
