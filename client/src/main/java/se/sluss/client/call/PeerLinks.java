package se.sluss.client.call;

import java.util.List;
import se.sluss.protocol.signal.IceServer;

/** Opens links. */
public interface PeerLinks {

    /**
     * Makes one link ready before there is anybody at its other end, in place of one that was made ready before: the next
     * that opens in order to offer is that one, and its offer is made already. Nobody hears of it until then.
     */
    void prepare(List<IceServer> servers);

    /** Lets go of the link that was made ready and not used. */
    void discard();

    /**
     * Opens a link; its listener hears from it later.
     *
     * @param peer whom it goes to
     * @param offers whether this side makes the offers
     */
    PeerLink open(String peer, boolean offers, List<IceServer> servers, PeerLinkListener listener);
}
