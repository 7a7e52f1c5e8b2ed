package se.sluss.identification.sms;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import se.sluss.identification.Session;
import se.sluss.invitation.InvitationId;
import se.sluss.platform.error.Refusal;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.secrets.InstallationKey;
import se.sluss.protocol.ErrorCode;

/** Begins and ends challenges. At most one of an invitation is open: a new one ends those before it. */
@Component
class Challenges {

    static final Duration LIFETIME = Duration.ofMinutes(5);
    static final int TRIES = 5;

    private final DatabaseClient database;
    private final InvitationLocks locks;
    private final Codes codes;
    private final InstallationKey installation;
    private final TransactionalOperator transaction;
    private final Clock clock;

    Challenges(
            DatabaseClient database,
            InvitationLocks locks,
            Codes codes,
            InstallationKey installation,
            TransactionalOperator transaction,
            Clock clock) {
        this.database = database;
        this.locks = locks;
        this.codes = codes;
        this.installation = installation;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Begins a challenge for a browser, when neither a lock nor a limit forbids it.
     *
     * @param mobile where its code goes, in E.164
     */
    Mono<NewChallenge> begin(Session session, String mobile) {
        InvitationId invitation = session.invitation();
        byte[] number = installation.mac("sms numbers", mobile.getBytes(StandardCharsets.UTF_8));
        return transaction.transactional(locks.hold(invitation)
                .flatMap(locked -> locked ? Mono.error(Refusal.of(ErrorCode.INVITATION_LOCKED)) : alone(number))
                .then(Mono.defer(() -> sent(invitation, number)))
                .flatMap(sent -> allow(SendingLimits.pause(sent, clock.instant())))
                .then(Mono.defer(() -> closeAll(invitation)))
                .then(Mono.defer(() -> insert(session, number))));
    }

    /** Undoes a challenge whose code did not leave us: it does not count. */
    Mono<Void> withdraw(NewChallenge challenge) {
        return database.sql("delete from sms_challenge where id = :id")
                .bind("id", challenge.id())
                .then();
    }

    /** Ends the challenge of a browser; that its code was sent still counts. */
    Mono<Void> close(Session session) {
        return database.sql(
                        "update sms_challenge set closed_at = :now where session_id = :session and closed_at is null")
                .bind("now", clock.instant())
                .bind("session", session.id().value())
                .then();
    }

    /** Makes everybody else who sends to the number wait for the end of the transaction. */
    private Mono<Void> alone(byte[] number) {
        return database.sql("select pg_advisory_xact_lock(:number)")
                .bind("number", ByteBuffer.wrap(number).getLong())
                .then();
    }

    private Mono<List<SendingLimits.SentCode>> sent(InvitationId invitation, byte[] number) {
        return database.sql("""
                        select sent_at, invitation_id = :invitation as for_invitation from sms_challenge
                        where (invitation_id = :invitation or number_mac = :number) and sent_at > :since
                        order by sent_at desc
                        """)
                .bind("invitation", invitation.value())
                .bind("number", number)
                .bind("since", clock.instant().minus(SendingLimits.LONGEST))
                .map(row -> new SendingLimits.SentCode(
                        Objects.requireNonNull(row.get("sent_at", Instant.class)),
                        Objects.requireNonNull(row.get("for_invitation", Boolean.class))))
                .all()
                .collectList();
    }

    private static Mono<Void> allow(Duration pause) {
        return pause.isZero()
                ? Mono.empty()
                : Mono.error(Refusal.of(ErrorCode.TOO_MANY_REQUESTS).retryAfter(pause));
    }

    private Mono<Void> closeAll(InvitationId invitation) {
        return database.sql("""
                        update sms_challenge set closed_at = :now
                        where invitation_id = :invitation and closed_at is null
                        """)
                .bind("now", clock.instant())
                .bind("invitation", invitation.value())
                .then();
    }

    private Mono<NewChallenge> insert(Session session, byte[] number) {
        Instant now = clock.instant();
        var challenge = new NewChallenge(
                UUID.randomUUID(),
                codes.random(),
                now.plus(LIFETIME),
                now.plus(Limit.CODE_PAUSE_PER_INVITATION.period()));
        return database.sql("""
                        insert into sms_challenge
                        (id, session_id, invitation_id, number_mac, code_mac, tries_left, sent_at, expires_at)
                        values (:id, :session, :invitation, :number, :mac, :tries, :now, :expires)
                        """)
                .bind("id", challenge.id())
                .bind("session", session.id().value())
                .bind("invitation", session.invitation().value())
                .bind("number", number)
                .bind("mac", codes.mac(challenge.id(), challenge.code()))
                .bind("tries", TRIES)
                .bind("now", now)
                .bind("expires", challenge.expiresAt())
                .then()
                .thenReturn(challenge);
    }
}
