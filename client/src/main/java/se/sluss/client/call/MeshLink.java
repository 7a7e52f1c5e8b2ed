package se.sluss.client.call;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.sluss.browser.time.Timer;
import se.sluss.browser.time.Timers;
import se.sluss.protocol.signal.IceCandidate;
import se.sluss.protocol.signal.IceServer;
import se.sluss.protocol.signal.fromclient.Answer;
import se.sluss.protocol.signal.fromclient.Candidate;
import se.sluss.protocol.signal.fromclient.ClientSignal;
import se.sluss.protocol.signal.fromclient.Offer;

/** One link of the mesh: sends what the connection has to say, and mends it when this side makes the offers. */
final class MeshLink implements PeerLinkListener {

    /** How long a link may be without media before its paths are sought anew. */
    static final double PATIENCE = 10_000;

    /** How long a link is connected before its picture grows. */
    static final double SETTLING = 2_000;

    private final String peer;
    private final boolean offers;
    private final Timers timers;
    private final Consumer<ClientSignal> out;
    private final Runnable changed;
    private final Runnable settledNow;
    private @Nullable PeerLink link;
    private LinkState state = LinkState.CONNECTING;
    private Timer mending = Timer.NONE;
    private Timer settling = Timer.NONE;
    private boolean settled;

    /**
     * Makes a link that is not yet open.
     *
     * @param changed is called when the state changed
     * @param settledNow is called once, when the link has been connected for a while
     */
    MeshLink(
            String peer,
            boolean offers,
            Timers timers,
            Consumer<ClientSignal> out,
            Runnable changed,
            Runnable settledNow) {
        this.peer = peer;
        this.offers = offers;
        this.timers = timers;
        this.out = out;
        this.changed = changed;
        this.settledNow = settledNow;
    }

    void open(PeerLinks links, List<IceServer> servers) {
        link = links.open(peer, offers, servers, this);
    }

    LinkState state() {
        return state;
    }

    void offer() {
        withLink(PeerLink::offer);
        mendAfter(PATIENCE);
    }

    void takeOffer(String sdp) {
        if (!offers) {
            withLink(open -> open.takeOffer(sdp));
        }
    }

    void takeAnswer(String sdp) {
        if (offers) {
            withLink(open -> open.takeAnswer(sdp));
        }
    }

    void takeCandidate(IceCandidate candidate) {
        withLink(open -> open.takeCandidate(candidate));
    }

    /** Shrinks the picture, once the link has been connected long enough to carry a sharp one. */
    void shrinkPicture(double times) {
        if (settled) {
            withLink(open -> open.shrinkPicture(times));
        }
    }

    void recover() {
        if (state != LinkState.CONNECTED) {
            mend();
        }
    }

    void close() {
        mending.stop();
        settling.stop();
        withLink(PeerLink::close);
        link = null;
    }

    @Override
    public void offered(String sdp) {
        say(new Offer(peer, sdp));
    }

    @Override
    public void answered(String sdp) {
        say(new Answer(peer, sdp));
    }

    @Override
    public void found(IceCandidate candidate) {
        say(new Candidate(peer, candidate));
    }

    @Override
    public void changed(LinkState next) {
        if (link == null) {
            return;
        }
        state = next;
        switch (next) {
            case CONNECTED -> connected();
            case CONNECTING, INTERRUPTED -> mendAfter(PATIENCE);
            case FAILED -> mend();
        }
        changed.run();
    }

    private void connected() {
        mending.stop();
        if (!settled) {
            settling.stop();
            settling = timers.after(SETTLING, this::settle);
        }
    }

    private void settle() {
        settled = true;
        settledNow.run();
    }

    private void mend() {
        if (offers) {
            withLink(PeerLink::restart);
            mendAfter(PATIENCE);
        }
    }

    private void mendAfter(double milliseconds) {
        mending.stop();
        mending = offers ? timers.after(milliseconds, this::mend) : Timer.NONE;
    }

    private void say(ClientSignal signal) {
        if (link != null) {
            out.accept(signal);
        }
    }

    private void withLink(Consumer<PeerLink> action) {
        if (link != null) {
            action.accept(link);
        }
    }
}
