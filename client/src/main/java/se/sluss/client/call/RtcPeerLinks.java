package se.sluss.client.call;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.core.JSArray;
import se.sluss.browser.devices.MediaStream;
import se.sluss.browser.rtc.RTCConfiguration;
import se.sluss.browser.rtc.RTCIceServer;
import se.sluss.client.media.BrowserCapture;
import se.sluss.protocol.signal.IceServer;

/** Links over WebRTC that send what the person's devices give. */
public final class RtcPeerLinks implements PeerLinks {

    private final BrowserCapture capture;
    private final Map<String, RtcPeerLink> open = new HashMap<>();
    private @Nullable RtcPeerLink ready;

    public RtcPeerLinks(BrowserCapture capture) {
        this.capture = capture;
        capture.onTracksChanged(() -> open.values().forEach(RtcPeerLink::sendTracks));
    }

    @Override
    public void prepare(List<IceServer> servers) {
        discard();
        ready = new RtcPeerLink(configuration(servers), capture);
        ready.prepare();
    }

    @Override
    public void discard() {
        if (ready != null) {
            ready.close();
            ready = null;
        }
    }

    @Override
    public PeerLink open(String peer, boolean offers, List<IceServer> servers, PeerLinkListener listener) {
        RtcPeerLink link = offers ? offering(servers) : new RtcPeerLink(configuration(servers), capture);
        link.attach(listener, () -> open.remove(peer));
        open.put(peer, link);
        return link;
    }

    /** What comes from that person, as long as there is a link. */
    public @Nullable MediaStream stream(String peer) {
        RtcPeerLink link = open.get(peer);
        return link == null ? null : link.incoming();
    }

    private RtcPeerLink offering(List<IceServer> servers) {
        RtcPeerLink link = ready;
        ready = null;
        if (link == null) {
            link = new RtcPeerLink(configuration(servers), capture);
            link.addSections();
        }
        return link;
    }

    private static RTCConfiguration configuration(List<IceServer> servers) {
        var iceServers = new JSArray<RTCIceServer>();
        for (IceServer server : servers) {
            iceServers.push(
                    RTCIceServer.of(server.urls().toArray(new String[0]), server.username(), server.credential()));
        }
        return RTCConfiguration.of(iceServers);
    }
}
