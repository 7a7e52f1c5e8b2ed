package se.sluss.client.call;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.sluss.browser.time.Timers;
import se.sluss.protocol.signal.IceCandidate;
import se.sluss.protocol.signal.IceServer;
import se.sluss.protocol.signal.fromclient.ClientSignal;

/**
 * A link to everybody else in the room. For each pair, the one who came last makes all offers: two offers never meet, and
 * the newcomer, who waits for the picture, does not wait for an offer first. A link that does not come about or breaks is
 * tried again by that side.
 */
public final class Mesh {

    private final PeerLinks links;
    private final Timers timers;
    private final Consumer<ClientSignal> out;
    private final Runnable changed;
    private final Map<String, MeshLink> open = new HashMap<>();
    private List<IceServer> servers = List.of();

    /**
     * Makes a mesh of nobody.
     *
     * @param changed is called when the state of some link changed
     */
    public Mesh(PeerLinks links, Timers timers, Consumer<ClientSignal> out, Runnable changed) {
        this.links = links;
        this.timers = timers;
        this.out = out;
        this.changed = changed;
    }

    /** The servers for links that are opened from now on; the first of them is made ready at once. */
    public void use(List<IceServer> iceServers) {
        servers = iceServers;
        if (open.isEmpty()) {
            links.prepare(servers);
        }
    }

    /** Everybody who was there first has been called. */
    public void complete() {
        links.discard();
    }

    /** The peer was there first; this page makes the offer. */
    public void call(String peer) {
        link(peer, true).offer();
    }

    /** The peer came last; its offer will come. */
    public void expect(String peer) {
        link(peer, false);
    }

    public boolean has(String peer) {
        return open.containsKey(peer);
    }

    public LinkState state(String peer) {
        MeshLink link = open.get(peer);
        return link == null ? LinkState.CONNECTING : link.state();
    }

    public void takeOffer(String from, String sdp) {
        MeshLink link = open.get(from);
        if (link != null) {
            link.takeOffer(sdp);
        }
    }

    public void takeAnswer(String from, String sdp) {
        MeshLink link = open.get(from);
        if (link != null) {
            link.takeAnswer(sdp);
        }
    }

    public void takeCandidate(String from, IceCandidate candidate) {
        MeshLink link = open.get(from);
        if (link != null) {
            link.takeCandidate(candidate);
        }
    }

    /** Signals may have been lost: what is not connected is tried again. */
    public void recover() {
        List.copyOf(open.values()).forEach(MeshLink::recover);
    }

    public void close(String peer) {
        MeshLink link = open.remove(peer);
        if (link != null) {
            link.close();
            fitPictures();
        }
    }

    /** Closes the links to everybody who is not among the given. */
    public void keepOnly(List<String> peers) {
        for (String peer : List.copyOf(open.keySet())) {
            if (!peers.contains(peer)) {
                close(peer);
            }
        }
    }

    public void closeAll() {
        keepOnly(List.of());
    }

    /** Closes all links, and the one that was made ready. */
    public void end() {
        closeAll();
        links.discard();
    }

    private MeshLink link(String peer, boolean offers) {
        close(peer);
        var link = new MeshLink(peer, offers, timers, out, changed, this::fitPictures);
        open.put(peer, link);
        link.open(links, servers);
        fitPictures();
        return link;
    }

    /** Two get sharp pictures; with more, each picture is encoded several times and stays smaller. */
    private void fitPictures() {
        double times = open.size() > 1 ? PeerLink.START : 1;
        open.values().forEach(link -> link.shrinkPicture(times));
    }
}
