package se.sluss.signaling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.identification.Session;
import se.sluss.identification.SessionId;
import se.sluss.identification.Sessions;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.JoinTicket;

/** Gives tickets to the socket and takes each back once. */
@Component
class JoinTickets {

    static final Duration LIFETIME = Duration.ofSeconds(60);

    private final DatabaseClient database;
    private final TicketKeys keys;
    private final Sessions sessions;
    private final Clock clock;

    JoinTickets(DatabaseClient database, TicketKeys keys, Sessions sessions, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** A ticket for the browser that holds this session. */
    Mono<JoinTicket> issue(Session session) {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            var ticket = new Ticket(UUID.randomUUID(), session.secretHash(), now.plus(LIFETIME));
            return store(ticket, session)
                    .then(keys.current())
                    .map(key -> new JoinTicket(
                            TicketCodec.write(ticket, now, key),
                            ticket.expiresAt().toString()));
        });
    }

    /**
     * Uses a ticket up, and gives the session it is bound to. Of several attempts at the same time one
     * succeeds.
     *
     * @param held hashes of the secrets that the browser of this socket holds
     */
    Mono<Session> redeem(String text, Set<String> held) {
        return keys.current()
                .flatMap(key -> Mono.justOrEmpty(TicketCodec.read(text, clock.instant(), key)))
                .filter(ticket -> held.contains(ticket.sessionHash()))
                .flatMap(this::use)
                .switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.TICKET_NOT_VALID)));
    }

    private Mono<Void> store(Ticket ticket, Session session) {
        return database.sql("insert into join_ticket (id, session_id, expires_at) values (:id, :session, :expires)")
                .bind("id", ticket.id())
                .bind("session", session.id().value())
                .bind("expires", ticket.expiresAt())
                .then();
    }

    /** Deleting the row is using the ticket: the database lets one of several deletions find it. */
    private Mono<Session> use(Ticket ticket) {
        return database.sql("delete from join_ticket where id = :id returning session_id")
                .bind("id", ticket.id())
                .mapValue(UUID.class)
                .one()
                .flatMap(session -> sessions.living(new SessionId(session)))
                .filter(session -> session.secretHash().equals(ticket.sessionHash()));
    }
}
