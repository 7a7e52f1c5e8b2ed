package se.sluss.client.call;

import se.sluss.protocol.signal.IceCandidate;

/** What a link has to say to the other side, and how it fares. */
public interface PeerLinkListener {

    /** For a link with nobody at its other end. */
    PeerLinkListener NONE = new PeerLinkListener() {
        @Override
        public void offered(String sdp) {}

        @Override
        public void answered(String sdp) {}

        @Override
        public void found(IceCandidate candidate) {}

        @Override
        public void changed(LinkState state) {}
    };

    void offered(String sdp);

    void answered(String sdp);

    void found(IceCandidate candidate);

    void changed(LinkState state);
}
