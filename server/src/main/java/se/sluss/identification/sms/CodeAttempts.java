package se.sluss.identification.sms;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import se.sluss.identification.Evidence;
import se.sluss.identification.Identifications;
import se.sluss.identification.Session;
import se.sluss.identification.VerifiedPerson;
import se.sluss.invitation.Attendance;
import se.sluss.meeting.Assurance;
import se.sluss.protocol.visit.Method;

/** Tries codes. A try is used up before the code is looked at, so that trying in parallel gives no more tries. */
@Component
class CodeAttempts {

    private final DatabaseClient database;
    private final InvitationLocks locks;
    private final Codes codes;
    private final Identifications identifications;
    private final TransactionalOperator transaction;
    private final Clock clock;

    CodeAttempts(
            DatabaseClient database,
            InvitationLocks locks,
            Codes codes,
            Identifications identifications,
            TransactionalOperator transaction,
            Clock clock) {
        this.database = database;
        this.locks = locks;
        this.codes = codes;
        this.identifications = identifications;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tries a code against the challenge of this browser. */
    Mono<AttemptOutcome> attempt(Session session, Attendance attendance, String code) {
        return transaction.transactional(locks.hold(attendance.invitation().id())
                .flatMap(locked -> locked
                        ? Mono.just(new AttemptOutcome.Locked())
                        : useTry(session)
                                .flatMap(challenge -> compare(challenge, session, attendance, code))
                                .defaultIfEmpty(new AttemptOutcome.Expired())));
    }

    private Mono<Challenge> useTry(Session session) {
        return database.sql("""
                        update sms_challenge set tries_left = tries_left - 1
                        where session_id = :session and closed_at is null and tries_left > 0 and expires_at > :now
                        returning id, code_mac, tries_left
                        """)
                .bind("session", session.id().value())
                .bind("now", clock.instant())
                .map(CodeAttempts::challenge)
                .one();
    }

    private Mono<AttemptOutcome> compare(Challenge challenge, Session session, Attendance attendance, String code) {
        return codes.matches(challenge.id(), code, challenge.mac())
                ? right(challenge, session, attendance)
                : wrong(challenge, attendance);
    }

    private Mono<AttemptOutcome> right(Challenge challenge, Session session, Attendance attendance) {
        return close(challenge)
                .then(identifications.identified(session, attendance, evidence(attendance)))
                .map(AttemptOutcome.Right::new);
    }

    /** A code says nothing of the person but that they hold the phone it was sent to. */
    private static Evidence evidence(Attendance attendance) {
        var holder = VerifiedPerson.holding(attendance.participant().person().mobile());
        return new Evidence(Method.SMS, Assurance.SMS, "sms", holder, null);
    }

    private Mono<AttemptOutcome> wrong(Challenge challenge, Attendance attendance) {
        return locks.wrongCode(attendance).flatMap(locked -> {
            if (locked) {
                return close(challenge).thenReturn(new AttemptOutcome.Locked());
            }
            return challenge.triesLeft() > 0
                    ? Mono.just(new AttemptOutcome.Wrong(challenge.triesLeft()))
                    : exhausted(challenge, attendance);
        });
    }

    private Mono<AttemptOutcome> exhausted(Challenge challenge, Attendance attendance) {
        return close(challenge)
                .then(identifications.failed(attendance, Method.SMS))
                .thenReturn(new AttemptOutcome.Expired());
    }

    private Mono<Void> close(Challenge challenge) {
        return database.sql("update sms_challenge set closed_at = :now where id = :id")
                .bind("now", clock.instant())
                .bind("id", challenge.id())
                .then();
    }

    private static Challenge challenge(Readable row) {
        return new Challenge(
                Objects.requireNonNull(row.get("id", UUID.class)),
                Objects.requireNonNull(row.get("code_mac", byte[].class)),
                Objects.requireNonNull(row.get("tries_left", Integer.class)));
    }

    /** What is stored of a challenge that may still be met. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and lives for one statement
    private record Challenge(UUID id, byte[] mac, int triesLeft) {}
}
