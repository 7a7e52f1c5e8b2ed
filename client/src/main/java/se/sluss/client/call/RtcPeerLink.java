package se.sluss.client.call;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import se.sluss.browser.devices.MediaStream;
import se.sluss.browser.rtc.RTCConfiguration;
import se.sluss.browser.rtc.RTCIceCandidate;
import se.sluss.browser.rtc.RTCIceCandidateInit;
import se.sluss.browser.rtc.RTCPeerConnection;
import se.sluss.browser.rtc.RTCPeerConnectionIceEvent;
import se.sluss.browser.rtc.RTCRtpSender;
import se.sluss.browser.rtc.RTCRtpTransceiver;
import se.sluss.browser.rtc.RTCSessionDescriptionInit;
import se.sluss.browser.rtc.RTCTrackEvent;
import se.sluss.client.media.BrowserCapture;
import se.sluss.client.media.Device;
import se.sluss.protocol.signal.IceCandidate;

/**
 * One peer connection. Its media sections are there from the start, sound first and picture second, so that turning a
 * device on or off negotiates nothing.
 */
final class RtcPeerLink implements PeerLink {

    private static final List<Device> SECTIONS = List.of(Device.MICROPHONE, Device.CAMERA);

    private final RTCPeerConnection connection;
    private final BrowserCapture capture;
    private final MediaStream incoming = new MediaStream();
    private final List<RTCRtpSender> senders = new ArrayList<>();
    private PeerLinkListener listener = PeerLinkListener.NONE;
    private Runnable closed = () -> {};
    private boolean offerReady;

    /** Makes a link with nobody at its other end yet. */
    RtcPeerLink(RTCConfiguration configuration, BrowserCapture capture) {
        this.connection = new RTCPeerConnection(configuration);
        this.capture = capture;
        connection.addEventListener("icecandidate", (RTCPeerConnectionIceEvent event) -> found(event.getCandidate()));
        connection.addEventListener("track", (RTCTrackEvent event) -> incoming.addTrack(event.getTrack()));
        connection.addEventListener("connectionstatechange", ignored -> stateChanged());
    }

    /** There is somebody now; the listener hears from the link. */
    void attach(PeerLinkListener attached, Runnable onClose) {
        listener = attached;
        closed = onClose;
    }

    /**
     * Makes the offer ahead of time, with the paths that the browser finds meanwhile: both take longer than sending it, and
     * tell nobody anything until it is sent.
     */
    void prepare() {
        addSections();
        describe(() -> offerReady = listener == PeerLinkListener.NONE);
    }

    /** The sections of a link that offers; one that answers takes those of the offer. */
    void addSections() {
        senders.add(connection.addTransceiver("audio", capture.stream(), 1).getSender());
        senders.add(connection.addTransceiver("video", capture.stream(), START).getSender());
    }

    MediaStream incoming() {
        return incoming;
    }

    @Override
    public void offer() {
        if (offerReady) {
            offerReady = false;
            listener.offered(localSdp());
            sendTracks();
        } else {
            describe(() -> listener.offered(localSdp()));
        }
    }

    @Override
    public void restart() {
        connection.restartIce();
        offer();
    }

    @Override
    public void takeOffer(String sdp) {
        after(connection.setRemoteDescription(RTCSessionDescriptionInit.of("offer", sdp)), () -> {
            boolean first = adoptSections();
            describe(() -> {
                listener.answered(localSdp());
                if (first) {
                    shrinkPicture(START);
                }
            });
        });
    }

    @Override
    public void takeAnswer(String sdp) {
        after(connection.setRemoteDescription(RTCSessionDescriptionInit.of("answer", sdp)), () -> {});
    }

    @Override
    public void takeCandidate(IceCandidate candidate) {
        var init = RTCIceCandidateInit.of(candidate.candidate(), candidate.sdpMid(), candidate.sdpMLineIndex());
        after(connection.addIceCandidate(init), () -> {});
    }

    @Override
    public void shrinkPicture(double times) {
        if (senders.size() == SECTIONS.size()) {
            senders.get(SECTIONS.indexOf(Device.CAMERA)).scaleResolutionDownBy(times);
        }
    }

    @Override
    public void close() {
        connection.close();
        closed.run();
    }

    /** Sends the tracks there are now, or nothing where there is none. */
    void sendTracks() {
        for (int i = 0; i < senders.size(); i++) {
            senders.get(i).replaceTrack(capture.track(SECTIONS.get(i)));
        }
    }

    /** Describes first and hands over the tracks while the description travels: neither waits for the other. */
    private void describe(Runnable described) {
        after(connection.setLocalDescription(), described);
        sendTracks();
    }

    /** Makes the sections of an offer its own; answers whether they were new. */
    private boolean adoptSections() {
        boolean first = senders.isEmpty();
        JSArrayReader<RTCRtpTransceiver> transceivers = connection.getTransceivers();
        for (int i = senders.size(); i < SECTIONS.size() && i < transceivers.getLength(); i++) {
            RTCRtpTransceiver transceiver = transceivers.get(i);
            transceiver.setDirection("sendrecv");
            transceiver.getSender().setStreams(capture.stream());
            senders.add(transceiver.getSender());
        }
        return first;
    }

    private void found(@Nullable RTCIceCandidate candidate) {
        if (candidate != null) {
            listener.found(
                    new IceCandidate(candidate.getCandidate(), candidate.getSdpMid(), candidate.getSdpMLineIndex()));
        }
    }

    private void stateChanged() {
        switch (connection.getConnectionState()) {
            case "connected" -> listener.changed(LinkState.CONNECTED);
            case "disconnected" -> listener.changed(LinkState.INTERRUPTED);
            case "failed" -> listener.changed(LinkState.FAILED);
            default -> listener.changed(LinkState.CONNECTING);
        }
    }

    private String localSdp() {
        return connection.getLocalDescription().getSdp();
    }

    /** A step that fails leaves the link unconnected, which the mesh notices and mends. */
    private static void after(JSPromise<JSUndefined> step, Runnable action) {
        step.<JSObject>then(
                ignored -> {
                    action.run();
                    return null;
                },
                error -> null);
    }
}
