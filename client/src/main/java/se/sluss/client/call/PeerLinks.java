package se.sluss.client.call;

import java.util.List;
import se.sluss.protocol.signal.IceServer;

/** Opens links. */
@FunctionalInterface
public interface PeerLinks {

    /**
     * Opens a link; its listener hears from it later.
     *
     * @param peer whom it goes to
     * @param offers whether this side makes the offers
     */
    PeerLink open(String peer, boolean offers, List<IceServer> servers, PeerLinkListener listener);
}
