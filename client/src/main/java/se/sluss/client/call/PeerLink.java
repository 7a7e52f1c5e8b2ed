package se.sluss.client.call;

import se.sluss.protocol.signal.IceCandidate;

/** The media connection to one other person. */
public interface PeerLink {

    /** Small at first: a first picture that is soon there beats a sharp one that is late. */
    double START = 2;

    /** Makes an offer; the listener gets it. */
    void offer();

    /** Looks for new paths and makes an offer. */
    void restart();

    /** The other side offers; the listener gets the answer. */
    void takeOffer(String sdp);

    void takeAnswer(String sdp);

    void takeCandidate(IceCandidate candidate);

    /** Sends the picture that many times smaller in width and height than it is captured; starts at {@link #START}. */
    void shrinkPicture(double times);

    void close();
}
