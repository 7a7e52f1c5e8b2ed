package se.sluss.protocol.signal;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * One ICE candidate (RFC 8838, RTCIceCandidateInit in the WebRTC specification).
 *
 * @param candidate the candidate attribute; empty for the end of candidates
 * @param sdpMid the media section it belongs to
 * @param sdpMLineIndex the index of that section
 */
public record IceCandidate(String candidate, @Nullable String sdpMid, int sdpMLineIndex) {

    public static IceCandidate read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        var candidate = new IceCandidate(
                fields.string("candidate", SignalLimits.CANDIDATE),
                fields.optionalString("sdpMid", SignalLimits.ID),
                fields.whole("sdpMLineIndex", 0, 64));
        fields.nothingElse();
        return candidate;
    }

    public JsonObject json() {
        return new JsonObject()
                .with("candidate", candidate)
                .with("sdpMid", sdpMid)
                .with("sdpMLineIndex", sdpMLineIndex);
    }
}
