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

/** The sockets of this node, by session. A socket keeps its session alive, and ends with it. */
@Component
class OpenSockets {

    private static final Duration KEEP_ALIVE = Duration.ofMinutes(1);

    private final Map<Conversation, SessionId> sockets = new ConcurrentHashMap<>();
    private final Sessions sessions;
    private final Notifications notifications;
    private final Background background;

    OpenSockets(Sessions sessions, Notifications notifications, Background background) {
        this.sessions = sessions;
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
        return payload.isEmpty() ? endDead() : end(Set.of(new SessionId(UUID.fromString(payload))));
    }

    private Mono<Void> endDead() {
        Set<SessionId> held = Set.copyOf(sockets.values());
        return held.isEmpty()
                ? Mono.empty()
                : sessions.keepAlive(held).collectList().flatMap(living -> end(without(held, living)));
    }

    private Mono<Void> end(Set<SessionId> dead) {
        return Flux.fromIterable(Map.copyOf(sockets).entrySet())
                .filter(socket -> dead.contains(socket.getValue()))
                .concatMap(socket -> socket.getKey().withdraw())
                .then();
    }

    private static Set<SessionId> without(Set<SessionId> held, List<SessionId> living) {
        var dead = new HashSet<>(held);
        living.forEach(dead::remove);
        return dead;
    }
}
