package se.sluss.signaling;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.socket.CloseStatus;
import reactor.core.publisher.Mono;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.signal.fromclient.Admit;
import se.sluss.protocol.signal.fromclient.Answer;
import se.sluss.protocol.signal.fromclient.Candidate;
import se.sluss.protocol.signal.fromclient.ClientSignal;
import se.sluss.protocol.signal.fromclient.Hello;
import se.sluss.protocol.signal.fromclient.Knock;
import se.sluss.protocol.signal.fromclient.Leave;
import se.sluss.protocol.signal.fromclient.MediaChanged;
import se.sluss.protocol.signal.fromclient.Offer;
import se.sluss.protocol.signal.fromclient.Refuse;
import se.sluss.protocol.signal.fromclient.Unlock;
import se.sluss.protocol.signal.fromclient.Vouch;
import se.sluss.room.Media;
import se.sluss.room.Presence;

/**
 * What is said on one socket, one signal after the other. Before a good {@code hello} nothing else is listened to; what a
 * page may do after it is for {@link Presence} to say.
 */
final class Conversation {

    private final Greeting greeting;
    private final Set<String> held;
    private final SocketLine line;
    private volatile @Nullable Presence presence;

    /**
     * @param held hashes of the session secrets that came with the handshake
     */
    Conversation(Greeting greeting, Set<String> held, SocketLine line) {
        this.greeting = greeting;
        this.held = held;
        this.line = line;
    }

    /** Deals with one signal. What came in after the end is dropped. */
    Mono<Void> hear(ClientSignal signal) {
        Presence present = presence;
        if (line.isClosed()) {
            return Mono.empty();
        }
        return present == null ? greet(signal) : talk(present, signal);
    }

    boolean isGreeted() {
        return presence != null;
    }

    /** The right to be here has ended. */
    Mono<Void> withdraw(ErrorCode why) {
        Presence present = presence;
        return present == null ? Mono.fromRunnable(() -> line.end(why)) : present.withdraw(why);
    }

    /** The server stops. */
    void goAway() {
        line.close(CloseStatus.GOING_AWAY);
    }

    /** The socket is gone. */
    void lost() {
        greeting.over(this);
        Presence present = presence;
        if (present != null) {
            present.lost();
        }
    }

    private Mono<Void> greet(ClientSignal signal) {
        return signal instanceof Hello hello
                ? greeting.greet(hello, held, line, this)
                        .doOnNext(present -> presence = present)
                        .then()
                : Mono.fromRunnable(() -> line.end(ErrorCode.MALFORMED_MESSAGE));
    }

    private Mono<Void> talk(Presence present, ClientSignal signal) {
        return switch (signal) {
            case Hello ignored -> Mono.fromRunnable(() -> line.end(ErrorCode.MALFORMED_MESSAGE));
            case Knock knock -> present.knock(new Media(knock.microphone(), knock.camera()));
            case Offer offer ->
                present.relay(offer.to(), from -> new se.sluss.protocol.signal.fromserver.Offer(from, offer.sdp()));
            case Answer answer ->
                present.relay(answer.to(), from -> new se.sluss.protocol.signal.fromserver.Answer(from, answer.sdp()));
            case Candidate candidate ->
                present.relay(
                        candidate.to(),
                        from -> new se.sluss.protocol.signal.fromserver.Candidate(from, candidate.candidate()));
            case MediaChanged media -> present.turn(new Media(media.microphone(), media.camera()));
            case Admit admit -> present.admit(admit.person());
            case Refuse refuse -> present.refuse(refuse.person());
            case Vouch vouch -> present.vouch(vouch.notice(), vouch.ground());
            case Unlock unlock -> present.unlock(unlock.notice());
            case Leave ignored -> present.leave().then(Mono.fromRunnable(() -> line.close(CloseStatus.NORMAL)));
        };
    }
}
