package se.sluss.client.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.sluss.client.FakeTimers;
import se.sluss.protocol.signal.IceCandidate;
import se.sluss.protocol.signal.fromclient.Answer;
import se.sluss.protocol.signal.fromclient.Candidate;
import se.sluss.protocol.signal.fromclient.ClientSignal;
import se.sluss.protocol.signal.fromclient.Offer;

class MeshTests {

    private final FakePeerLinks links = new FakePeerLinks();
    private final FakeTimers timers = new FakeTimers();
    private final List<ClientSignal> sent = new ArrayList<>();
    private final Mesh mesh = new Mesh(links, timers, sent::add, () -> {});

    @Test
    void offersToTheOneWhoWasThereFirst() {
        mesh.call("p1");
        links.to("p1").listener().offered("sdp");
        assertThat(links.to("p1").told()).containsExactly("open to offer", "offer");
        assertThat(sent).containsExactly(new Offer("p1", "sdp"));
    }

    @Test
    void readiesTheFirstLinkAndNoOther() {
        mesh.use(List.of());
        mesh.call("p1");
        mesh.use(List.of());
        assertThat(links.ahead()).containsExactly("prepare");
    }

    @Test
    void answersANewcomer() {
        mesh.expect("p1");
        mesh.takeOffer("p1", "sdp");
        links.to("p1").listener().answered("reply");
        assertThat(links.to("p1").told()).containsExactly("open to answer", "take offer sdp");
        assertThat(sent).containsExactly(new Answer("p1", "reply"));
    }

    @Test
    void tricklesCandidatesBothWays() {
        var candidate = new IceCandidate("c", "0", 0);
        mesh.call("p1");
        mesh.takeCandidate("p1", candidate);
        links.to("p1").listener().found(candidate);
        assertThat(links.to("p1").told()).contains("take candidate c");
        assertThat(sent).containsExactly(new Candidate("p1", candidate));
    }

    @Test
    void ignoresAnOfferFromTheSideThatShallAnswer() {
        mesh.call("p1");
        mesh.takeOffer("p1", "glare");
        assertThat(links.to("p1").told()).containsExactly("open to offer", "offer");
    }

    @Test
    void ignoresStrangers() {
        mesh.takeOffer("stranger", "sdp");
        mesh.takeAnswer("stranger", "sdp");
        mesh.takeCandidate("stranger", new IceCandidate("c", null, 0));
        assertThat(links.has("stranger")).isFalse();
    }

    @Test
    void restartsALinkThatFailed() {
        connected("p1");
        links.to("p1").become(LinkState.FAILED);
        assertThat(links.to("p1").told()).endsWith("restart");
        assertThat(mesh.state("p1")).isEqualTo(LinkState.FAILED);
    }

    @Test
    void givesAnInterruptedLinkTimeToComeBack() {
        connected("p1");
        links.to("p1").become(LinkState.INTERRUPTED);
        timers.pass(MeshLink.PATIENCE - 1);
        links.to("p1").become(LinkState.CONNECTED);
        timers.pass(MeshLink.PATIENCE * 3);
        assertThat(links.to("p1").told()).doesNotContain("restart");
    }

    @Test
    void triesAgainUntilALinkComesAbout() {
        mesh.call("p1");
        timers.pass(MeshLink.PATIENCE * 2);
        assertThat(links.to("p1").told()).containsExactly("open to offer", "offer", "restart", "restart");
    }

    @Test
    void leavesTheMendingToTheSideThatOffers() {
        mesh.expect("p1");
        links.to("p1").become(LinkState.FAILED);
        timers.pass(MeshLink.PATIENCE * 2);
        assertThat(links.to("p1").told()).doesNotContain("restart");
    }

    @Test
    void sendsASharpPictureOnceTheLinkHasSettled() {
        connected("p1");
        timers.pass(MeshLink.SETTLING);
        assertThat(links.to("p1").told()).endsWith("shrink 1");
    }

    @Test
    void sendsSmallerPicturesWhenThereAreMoreThanTwo() {
        connected("p1");
        timers.pass(MeshLink.SETTLING);
        mesh.expect("p2");
        assertThat(links.to("p1").told()).endsWith("shrink 2");
        mesh.close("p2");
        assertThat(links.to("p1").told()).endsWith("shrink 1");
    }

    @Test
    void recoversOnlyWhatIsNotConnected() {
        connected("p1");
        mesh.call("p2");
        mesh.recover();
        assertThat(links.to("p1").told()).doesNotContain("restart");
        assertThat(links.to("p2").told()).endsWith("restart");
    }

    @Test
    void saysNothingForALinkThatIsClosed() {
        mesh.call("p1");
        var listener = links.to("p1").listener();
        mesh.closeAll();
        listener.offered("late");
        listener.changed(LinkState.FAILED);
        timers.pass(MeshLink.PATIENCE * 2);
        assertThat(sent).isEmpty();
        assertThat(links.to("p1").told()).endsWith("close");
    }

    private void connected(String peer) {
        mesh.call(peer);
        links.to(peer).become(LinkState.CONNECTED);
    }
}
