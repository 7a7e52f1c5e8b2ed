package se.sluss.client.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.sluss.protocol.signal.IceCandidate;
import se.sluss.protocol.signal.IceServer;

/** Links that note what they are told. */
public final class FakePeerLinks implements PeerLinks {

    private final Map<String, FakeLink> links = new HashMap<>();

    private final List<String> ahead = new ArrayList<>();

    @Override
    public void prepare(List<IceServer> servers) {
        ahead.add("prepare");
    }

    @Override
    public void discard() {
        ahead.add("discard");
    }

    /** What was done ahead of time, in order. */
    public List<String> ahead() {
        return ahead;
    }

    @Override
    public PeerLink open(String peer, boolean offers, List<IceServer> servers, PeerLinkListener listener) {
        var link = new FakeLink(listener);
        link.told.add(offers ? "open to offer" : "open to answer");
        links.put(peer, link);
        return link;
    }

    /** The link that was opened last to that peer. */
    public FakeLink to(String peer) {
        return Objects.requireNonNull(links.get(peer), peer);
    }

    public boolean has(String peer) {
        return links.containsKey(peer);
    }

    /** One link. */
    public static final class FakeLink implements PeerLink {

        private final PeerLinkListener listener;
        private final List<String> told = new ArrayList<>();

        FakeLink(PeerLinkListener listener) {
            this.listener = listener;
        }

        public List<String> told() {
            return told;
        }

        public void become(LinkState state) {
            listener.changed(state);
        }

        public PeerLinkListener listener() {
            return listener;
        }

        @Override
        public void offer() {
            told.add("offer");
        }

        @Override
        public void restart() {
            told.add("restart");
        }

        @Override
        public void takeOffer(String sdp) {
            told.add("take offer " + sdp);
        }

        @Override
        public void takeAnswer(String sdp) {
            told.add("take answer " + sdp);
        }

        @Override
        public void takeCandidate(IceCandidate candidate) {
            told.add("take candidate " + candidate.candidate());
        }

        @Override
        public void shrinkPicture(double times) {
            told.add("shrink " + (int) times);
        }

        @Override
        public void close() {
            told.add("close");
        }
    }
}
