package se.sluss.client.call;

import se.sluss.protocol.signal.IceCandidate;

/** The media connection to one other person. */
public interface PeerLink {

    /** Makes an offer; the listener gets it. */
    void offer();

    /** Looks for new paths and makes an offer. */
    void restart();

    /** The other side offers; the listener gets the answer. */
    void takeOffer(String sdp);

    void takeAnswer(String sdp);

    void takeCandidate(IceCandidate candidate);

    void close();
}
