package se.sluss.client.call;

import se.sluss.protocol.signal.IceCandidate;

/** What a link has to say to the other side, and how it fares. */
public interface PeerLinkListener {

    void offered(String sdp);

    void answered(String sdp);

    void found(IceCandidate candidate);

    void changed(LinkState state);
}
