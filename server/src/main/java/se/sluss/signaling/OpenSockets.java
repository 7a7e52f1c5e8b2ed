package se.sluss.signaling;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.identification.SessionId;
import se.sluss.identification.Sessions;
import se.sluss.platform.background.Background;
import se.sluss.platform.database.Notifications;
import se.sluss.protocol.ErrorCode;

/** The sockets of this node, by session. A socket keeps its session alive, and ends with it. */
@Component
class OpenSockets {

    private static final Duration KEEP_ALIVE = Duration.ofMinutes(1);

    private final Map<Conversation, SessionId> sockets = new ConcurrentHashMap<>();
    private final Sessions sessions;
    private final Standing standing;
    private final Notifications notifications;
    private final Background background;

    OpenSockets(Sessions sessions, Standing standing, Notifications notifications, Background background) {
        this.sessions = sessions;
        this.standing = standing;
        this.notifications = notifications;
        this.background = background;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        background.keep("ended sessions", notifications.on(Sessions.ENDED).concatMap(this::ended));
        background.keep(
                "sessions of open sockets",
                Flux.interval(KEEP_ALIVE).onBackpressureDrop().concatMap(ignored -> endDead()));
    }

    /** Pages come back to another node, or to this one once it has started again; the stop need not wait for them. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        sockets.keySet().forEach(Conversation::goAway);
    }

    void add(SessionId session, Conversation conversation) {
        sockets.put(conversation, session);
    }

    void remove(Conversation conversation) {
        sockets.remove(conversation);
    }

    /** An empty payload says that announcements may have been missed. */
    private Mono<Void> ended(String payload) {
        return payload.isEmpty() ? lookAgainAtAll() : lookAgain(new SessionId(UUID.fromString(payload)));
    }

    private Mono<Void> lookAgainAtAll() {
        return Flux.fromIterable(Set.copyOf(sockets.values()))
                .concatMap(this::lookAgain)
                .then();
    }

    /** The session has ended, or its meeting has changed. */
    private Mono<Void> lookAgain(SessionId session) {
        return sockets.containsValue(session)
                ? standing.lost(session).flatMap(why -> end(Set.of(session), why))
                : Mono.empty();
    }

    private Mono<Void> endDead() {
        Set<SessionId> held = Set.copyOf(sockets.values());
        return held.isEmpty()
                ? Mono.empty()
                : sessions.keepAlive(held)
                        .collectList()
                        .flatMap(living -> end(without(held, living), ErrorCode.SESSION_REQUIRED));
    }

    private Mono<Void> end(Set<SessionId> dead, ErrorCode why) {
        return Flux.fromIterable(Map.copyOf(sockets).entrySet())
                .filter(socket -> dead.contains(socket.getValue()))
                .concatMap(socket -> socket.getKey().withdraw(why))
                .then();
    }

    private static Set<SessionId> without(Set<SessionId> held, List<SessionId> living) {
        var dead = new HashSet<>(held);
        living.forEach(dead::remove);
        return dead;
    }
}
