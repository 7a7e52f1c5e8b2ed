package se.sluss.client.room;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.sluss.browser.http.Trouble;
import se.sluss.browser.time.Timers;
import se.sluss.client.call.LinkState;
import se.sluss.client.call.Mesh;
import se.sluss.client.call.PeerLinks;
import se.sluss.client.signal.Conversation;
import se.sluss.client.signal.ConversationListener;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.signal.Peer;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.signal.fromclient.ClientSignal;
import se.sluss.protocol.signal.fromclient.Knock;
import se.sluss.protocol.signal.fromclient.Leave;
import se.sluss.protocol.signal.fromclient.MediaChanged;
import se.sluss.protocol.signal.fromserver.Answer;
import se.sluss.protocol.signal.fromserver.Candidate;
import se.sluss.protocol.signal.fromserver.Ended;
import se.sluss.protocol.signal.fromserver.Entered;
import se.sluss.protocol.signal.fromserver.Failed;
import se.sluss.protocol.signal.fromserver.Lobby;
import se.sluss.protocol.signal.fromserver.Notices;
import se.sluss.protocol.signal.fromserver.Offer;
import se.sluss.protocol.signal.fromserver.PeerEntered;
import se.sluss.protocol.signal.fromserver.PeerLeft;
import se.sluss.protocol.signal.fromserver.PeerMediaChanged;
import se.sluss.protocol.signal.fromserver.Pulse;
import se.sluss.protocol.signal.fromserver.ServerSignal;
import se.sluss.protocol.signal.fromserver.Waiting;
import se.sluss.protocol.signal.fromserver.Welcome;

/** The room as this page knows it: who is in it, who waits, and whether the server can be heard. */
public final class RoomModel implements ConversationListener {

    private final Conversation conversation;
    private final Mesh mesh;
    private final Supplier<MediaFlags> media;
    private final Runnable changed;
    private final Door door = new Door(this::decide);
    private final Map<String, Peer> others = new LinkedHashMap<>();
    private RoomPhase phase = RoomPhase.READY;
    private Role role = Role.PARTICIPANT;
    private boolean reachable = true;
    private MediaFlags told = new MediaFlags(false, false);
    private @Nullable Trouble trouble;

    /**
     * Makes a room that is not yet prepared.
     *
     * @param media what the person's devices are doing now
     */
    public RoomModel(
            Conversations conversations, PeerLinks links, Timers timers, Supplier<MediaFlags> media, Runnable changed) {
        this.conversation = conversations.with(this);
        this.mesh = new Mesh(links, timers, conversation::send, changed);
        this.media = media;
        this.changed = changed;
    }

    /** Opens the socket ahead of time, so that joining is one message. */
    public void prepare() {
        conversation.start();
    }

    public void join() {
        if (phase == RoomPhase.READY) {
            trouble = null;
            knock();
            become(RoomPhase.JOINING);
        }
    }

    /** Leaves for good. */
    public void leave() {
        conversation.send(new Leave());
        finish(RoomPhase.LEFT);
    }

    /** Forgets a room that was only prepared. */
    public void abandon() {
        finish(RoomPhase.LEFT);
    }

    /** Tells the room when the person's devices do something else than it was told. */
    public void mediaChanged() {
        MediaFlags now = media.get();
        if (phase == RoomPhase.INSIDE && !now.equals(told)) {
            told = now;
            conversation.send(new MediaChanged(now.microphone(), now.camera()));
        }
    }

    public RoomPhase phase() {
        return phase;
    }

    public Role role() {
        return role;
    }

    /** Whether the server can be heard; media go on without it. */
    public boolean reachable() {
        return reachable;
    }

    /** Why it ended, or what was refused last. */
    public @Nullable Trouble trouble() {
        return trouble;
    }

    public List<Peer> others() {
        return new ArrayList<>(others.values());
    }

    public LinkState link(Peer peer) {
        return mesh.state(peer.id());
    }

    /** For one who leads; others hear nothing of it. */
    public Door door() {
        return door;
    }

    @Override
    public void heard(ServerSignal signal) {
        switch (signal) {
            case Welcome welcome -> welcomed(welcome);
            case Waiting() -> waits();
            case Entered entered -> entered(entered);
            case PeerEntered(Peer peer) -> peerEntered(peer);
            case PeerLeft(String peer) -> peerLeft(peer);
            case PeerMediaChanged change -> peerMediaChanged(change);
            case Offer(String from, String sdp) -> mesh.takeOffer(from, sdp);
            case Answer(String from, String sdp) -> mesh.takeAnswer(from, sdp);
            case Candidate(String from, var candidate) -> mesh.takeCandidate(from, candidate);
            case Lobby(var people) -> door.await(people);
            case Notices(var list) -> door.notice(list);
            case Failed(String code) -> failed(ErrorCode.of(code));
            case Ended(String code) -> end(Trouble.of(ErrorCode.of(code)));
            case Pulse() -> {}
        }
        if (shows(signal)) {
            changed.run();
        }
    }

    /** Descriptions and paths show nothing: the mesh tells when a link fares otherwise. */
    private static boolean shows(ServerSignal signal) {
        return switch (signal) {
            case Offer offer -> false;
            case Answer answer -> false;
            case Candidate candidate -> false;
            case Pulse pulse -> false;
            default -> true;
        };
    }

    @Override
    public void interrupted() {
        reachable = false;
        changed.run();
    }

    @Override
    public void refused(Trouble reason) {
        end(reason);
        changed.run();
    }

    private void decide(ClientSignal decision) {
        trouble = null;
        conversation.send(decision);
    }

    private void welcomed(Welcome welcome) {
        reachable = true;
        role = welcome.role();
        mesh.use(welcome.ice());
        if (phase != RoomPhase.READY) {
            knock();
        }
    }

    private void knock() {
        told = media.get();
        conversation.send(new Knock(told.microphone(), told.camera()));
    }

    private void waits() {
        mesh.closeAll();
        others.clear();
        phase = RoomPhase.WAITING;
    }

    private void entered(Entered entered) {
        if (!entered.resumed()) {
            mesh.closeAll();
        }
        others.clear();
        entered.peers().forEach(peer -> others.put(peer.id(), peer));
        mesh.keepOnly(List.copyOf(others.keySet()));
        phase = RoomPhase.INSIDE;
        mesh.recover();
        others.keySet().forEach(peer -> link(peer, entered.resumed()));
        mesh.complete();
        mediaChanged();
    }

    /** A newcomer makes the offers; one who came while this page was away makes it to this page. */
    private void link(String peer, boolean wasHereFirst) {
        if (mesh.has(peer)) {
            return;
        }
        if (wasHereFirst) {
            mesh.expect(peer);
        } else {
            mesh.call(peer);
        }
    }

    private void peerEntered(Peer peer) {
        others.put(peer.id(), peer);
        mesh.expect(peer.id());
    }

    private void peerLeft(String peer) {
        others.remove(peer);
        mesh.close(peer);
    }

    private void peerMediaChanged(PeerMediaChanged change) {
        Peer peer = others.get(change.peer());
        if (peer != null) {
            others.put(
                    peer.id(),
                    new Peer(
                            peer.id(),
                            peer.name(),
                            peer.role(),
                            peer.companions(),
                            change.microphone(),
                            change.camera()));
        }
    }

    private void failed(@Nullable ErrorCode code) {
        trouble = Trouble.of(code);
        if (phase == RoomPhase.JOINING) {
            phase = RoomPhase.READY;
        }
    }

    private void end(Trouble reason) {
        trouble = reason;
        finish(RoomPhase.ENDED);
    }

    private void finish(RoomPhase last) {
        conversation.finish();
        mesh.end();
        others.clear();
        door.clear();
        become(last);
    }

    private void become(RoomPhase next) {
        phase = next;
        changed.run();
    }
}
