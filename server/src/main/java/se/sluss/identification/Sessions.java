package se.sluss.identification;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.invitation.InvitationId;

/**
 * The sessions of all browsers. A session that ends is deleted, and the database announces that on {@link #ENDED} with the
 * id as payload.
 */
@Component
public class Sessions {

    public static final String ENDED = "session_ended";

    /** How long somebody may take to identify. */
    static final Duration UNIDENTIFIED = Duration.ofMinutes(15);

    /** How long a session lives that nobody uses. */
    static final Duration IDLE = Duration.ofMinutes(15);

    private final DatabaseClient database;
    private final SecureRandom random;
    private final Clock clock;

    Sessions(DatabaseClient database, SecureRandom random, Clock clock) {
        this.database = database;
        this.random = random;
        this.clock = clock;
    }

    /** A session for somebody who opened a link and has not identified. */
    Mono<OpenedSession> open(InvitationId invitation) {
        return Mono.defer(() -> insert(invitation, null, clock.instant().plus(UNIDENTIFIED)));
    }

    /**
     * Ends a session and begins another one of the same visit, with a new secret: what was known of the old one is worth
     * nothing. Empty when the old one has ended meanwhile. Call it in a transaction.
     */
    Mono<OpenedSession> rotate(Session old, StoredProof proof, Instant expiresAt) {
        return delete(old.id())
                .filter(deleted -> deleted > 0)
                .flatMap(ignored -> insert(old.invitation(), proof, expiresAt));
    }

    /**
     * Gives a session another secret: whoever else holds the one from before is left out. Empty when the session has ended
     * or got another secret meanwhile.
     */
    Mono<OpenedSession> renew(Session session) {
        return Mono.defer(() -> {
            var secret = SecretToken.random(random);
            return database.sql("""
                            update session set secret_hash = :next where id = :id and secret_hash = :known returning *
                            """)
                    .bind("next", secret.hash())
                    .bind("id", session.id().value())
                    .bind("known", session.secretHash())
                    .map(SessionRows::session)
                    .one()
                    .map(renewed -> new OpenedSession(renewed, secret));
        });
    }

    /** The living session of that visit behind a presented secret; counts as use. Empty when there is none. */
    Mono<Session> use(SecretToken presented, InvitationId invitation) {
        return Mono.defer(() -> database.sql("""
                        update session set idle_at = least(expires_at, :idle)
                        where secret_hash = :hash and invitation_id = :invitation and idle_at > :now
                        returning *
                        """)
                .bind("idle", clock.instant().plus(IDLE))
                .bind("hash", presented.hash())
                .bind("invitation", invitation.value())
                .bind("now", clock.instant())
                .map(SessionRows::session)
                .one());
    }

    /** The living session of that id; counts as use. */
    public Mono<Session> living(SessionId id) {
        return Mono.defer(() -> database.sql("""
                        update session set idle_at = least(expires_at, :idle) where id = :id and idle_at > :now
                        returning *
                        """)
                .bind("idle", clock.instant().plus(IDLE))
                .bind("id", id.value())
                .bind("now", clock.instant())
                .map(SessionRows::session)
                .one());
    }

    /** Counts as use of all these sessions; gives those that live. */
    public Flux<SessionId> keepAlive(Collection<SessionId> ids) {
        return Flux.defer(() -> database.sql("""
                        update session set idle_at = least(expires_at, :idle)
                        where id = any(:ids) and idle_at > :now
                        returning id
                        """)
                .bind("idle", clock.instant().plus(IDLE))
                .bind("ids", ids.stream().map(SessionId::value).toArray(UUID[]::new))
                .bind("now", clock.instant())
                .mapValue(UUID.class)
                .all()
                .map(SessionId::new));
    }

    /** Ends a session, wherever it is in use. */
    public Mono<Void> end(SessionId id) {
        return delete(id).then();
    }

    /** Ends the sessions whose time is up. */
    Mono<Long> endExpired() {
        return Mono.defer(() -> database.sql("delete from session where idle_at <= :now")
                .bind("now", clock.instant())
                .fetch()
                .rowsUpdated());
    }

    private Mono<Long> delete(SessionId id) {
        return database.sql("delete from session where id = :id")
                .bind("id", id.value())
                .fetch()
                .rowsUpdated();
    }

    private Mono<OpenedSession> insert(InvitationId invitation, @Nullable StoredProof proof, Instant expiresAt) {
        var secret = SecretToken.random(random);
        Instant idleAt = earlier(expiresAt, clock.instant().plus(IDLE));
        var statement = database.sql("""
                        insert into session
                        (id, secret_hash, invitation_id, method, assurance, issuer, match, identified_at, sealed_name,
                         transaction_reference, idle_at, expires_at)
                        values (:id, :hash, :invitation, :method, :assurance, :issuer, :match, :at, :name,
                         :transaction, :idle, :expires)
                        returning *
                        """)
                .bind("id", SessionId.random().value())
                .bind("hash", secret.hash())
                .bind("invitation", invitation.value())
                .bind("idle", idleAt)
                .bind("expires", expiresAt);
        return SessionRows.bindProof(statement, proof)
                .map(SessionRows::session)
                .one()
                .map(session -> new OpenedSession(session, secret));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
