package se.sluss.identification.bankid;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.identification.SecretToken;
import se.sluss.identification.Session;
import se.sluss.identification.SessionId;
import se.sluss.invitation.InvitationId;
import se.sluss.protocol.visit.BankIdMessage;

/**
 * The orders of all browsers, one of each session at most. Whatever changes is announced on {@link #CHANGED} with the
 * session as payload. A node that asks BankID about an order holds a lease on it; one that is not held is taken up.
 */
@Component
@ConditionalOnBankId
class BankIdOrders {

    static final String CHANGED = "bankid_order";

    static final Duration LEASE = Duration.ofSeconds(10);

    private final DatabaseClient database;
    private final SealedOrders seal;
    private final Clock clock;

    BankIdOrders(DatabaseClient database, SealedOrders seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    /** Stores a new order, in place of another one that the same session began at the same time. */
    Mono<BankIdOrder> begin(Session session, OrderRequest request, StartedOrder started, Nonce nonce) {
        UUID id = UUID.randomUUID();
        var statement = database.sql("""
                        insert into bankid_order
                        (id, session_id, invitation_id, sealed_order, state, message, nonce_hash,
                            first_at, begun_at, watched_at, leased_until)
                        values (:id, :session, :invitation, :sealed, 'PENDING', :message, :nonce,
                            :now, :now, :now, :lease)
                        on conflict (session_id) do update set
                            id = excluded.id, sealed_order = excluded.sealed_order, sealed_completion = null,
                            state = excluded.state, message = excluded.message, nonce_hash = excluded.nonce_hash,
                            first_at = excluded.first_at, begun_at = excluded.begun_at,
                            watched_at = excluded.watched_at, leased_until = excluded.leased_until
                        returning *
                        """)
                .bind("id", id)
                .bind("session", session.id().value())
                .bind("invitation", session.invitation().value())
                .bind("sealed", seal.seal(id, request, started))
                .bind("message", Hint.pending(Hint.OUTSTANDING, request.place()).name())
                .bind("now", clock.instant())
                .bind("lease", clock.instant().plus(LEASE));
        return nonce.bind(statement).map(this::order).one();
    }

    /** The order of a session, which a page is showing now. */
    Mono<BankIdOrder> watched(SessionId session) {
        return Mono.defer(
                () -> database.sql("update bankid_order set watched_at = :now where session_id = :session returning *")
                        .bind("now", clock.instant())
                        .bind("session", session.value())
                        .map(this::order)
                        .one());
    }

    Mono<BankIdOrder> find(UUID id) {
        return database.sql("select * from bankid_order where id = :id")
                .bind("id", id)
                .map(this::order)
                .one();
    }

    /** Takes away the order of a session. */
    Mono<BankIdOrder> remove(SessionId session) {
        return database.sql("delete from bankid_order where session_id = :session returning *")
                .bind("session", session.value())
                .map(this::order)
                .one();
    }

    /** Prolongs the lease; empty when the order has been cancelled or replaced. */
    Mono<BankIdOrder> hold(BankIdOrder order) {
        return change(order, BankIdOrder.State.PENDING, order.message());
    }

    /** Tells something new; empty when the order has been cancelled or replaced. */
    Mono<BankIdOrder> tell(BankIdOrder order, BankIdMessage message) {
        return change(order, BankIdOrder.State.PENDING, message);
    }

    /** Ends an order in vain; empty when it has been cancelled or replaced. */
    Mono<BankIdOrder> fail(BankIdOrder order, BankIdMessage message) {
        return change(order, BankIdOrder.State.FAILED, message);
    }

    /** Goes on with a new order at BankID; empty when it has been cancelled or replaced. */
    Mono<BankIdOrder> renew(BankIdOrder order, StartedOrder started) {
        return database.sql("""
                        update bankid_order set sealed_order = :sealed, begun_at = :now, leased_until = :lease
                        where id = :id and state = 'PENDING' returning *
                        """)
                .bind("sealed", seal.seal(order.id(), order.request(), started))
                .bind("now", clock.instant())
                .bind("lease", clock.instant().plus(LEASE))
                .bind("id", order.id())
                .map(this::order)
                .one();
    }

    /** Keeps the result, which BankID tells once; empty when the order has been cancelled or replaced. */
    Mono<BankIdOrder> complete(UUID id, Identified identified) {
        return database.sql("""
                        update bankid_order
                        set state = 'COMPLETE', message = 'CONTINUE_IN_NEW_PAGE', sealed_completion = :sealed
                        where id = :id and state = 'PENDING' returning *
                        """)
                .bind("sealed", seal.seal(id, identified))
                .bind("id", id)
                .map(this::order)
                .one();
    }

    /** Uses the return of the app up; empty when it is not the one that the order of this session awaits. */
    Mono<BankIdOrder> returned(SessionId session, SecretToken nonce) {
        return database.sql("""
                        update bankid_order set nonce_hash = null
                        where session_id = :session and nonce_hash = :hash and state <> 'FAILED' returning *
                        """)
                .bind("session", session.value())
                .bind("hash", nonce.hash())
                .map(this::order)
                .one();
    }

    /** Takes the result away for good; empty when there is none, or a return is still awaited. */
    Mono<Identified> claim(SessionId session) {
        return database.sql("""
                        delete from bankid_order
                        where session_id = :session and state = 'COMPLETE' and nonce_hash is null
                        returning id, sealed_completion
                        """)
                .bind("session", session.value())
                .map(row -> seal.openIdentified(
                        value(row, "id", UUID.class), value(row, "sealed_completion", byte[].class)))
                .one();
    }

    /** Leases the orders whose node has died. */
    Flux<BankIdOrder> takeUp() {
        return Flux.defer(() -> database.sql("""
                        update bankid_order set leased_until = :lease
                        where state = 'PENDING' and leased_until < :now returning *
                        """)
                .bind("lease", clock.instant().plus(LEASE))
                .bind("now", clock.instant())
                .map(this::order)
                .all());
    }

    /** Only the very order at BankID that was asked about: it may have been renewed meanwhile. */
    private Mono<BankIdOrder> change(BankIdOrder order, BankIdOrder.State state, BankIdMessage message) {
        return Mono.defer(() -> database.sql("""
                        update bankid_order set state = :state, message = :message, leased_until = :lease
                        where id = :id and state = 'PENDING' and begun_at = :begun returning *
                        """)
                .bind("state", state.name())
                .bind("message", message.name())
                .bind("lease", clock.instant().plus(LEASE))
                .bind("id", order.id())
                .bind("begun", order.begunAt())
                .map(this::order)
                .one());
    }

    private BankIdOrder order(Readable row) {
        UUID id = value(row, "id", UUID.class);
        var opened = seal.open(id, value(row, "sealed_order", byte[].class));
        return new BankIdOrder(
                id,
                new SessionId(value(row, "session_id", UUID.class)),
                new InvitationId(value(row, "invitation_id", UUID.class)),
                opened.request(),
                opened.started(),
                BankIdOrder.State.valueOf(value(row, "state", String.class)),
                BankIdMessage.valueOf(value(row, "message", String.class)),
                row.get("nonce_hash", String.class),
                value(row, "first_at", Instant.class),
                value(row, "begun_at", Instant.class),
                value(row, "watched_at", Instant.class));
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
