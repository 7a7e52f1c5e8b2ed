package se.sluss.identification.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.identification.SecretToken;
import se.sluss.identification.Session;

/** Browsers that went to a provider and have not come back. */
@Component
class SignIns {

    static final Duration LIFETIME = Duration.ofMinutes(10);

    private final DatabaseClient database;
    private final SecureRandom random;
    private final Clock clock;

    SignIns(DatabaseClient database, SecureRandom random, Clock clock) {
        this.database = database;
        this.random = random;
        this.clock = clock;
    }

    Instant expiry() {
        return clock.instant().plus(LIFETIME);
    }

    /** Begins a sign-in of a browser, in place of earlier ones. */
    Mono<SignInState> begin(Session session, String provider) {
        return Mono.defer(() -> {
            var state = new SignInState(session.invitation(), SecretToken.random(random));
            return forget(session)
                    .then(database.sql("""
                                    insert into sign_in (state_hash, session_id, provider, begun_at, expires_at)
                                    values (:hash, :session, :provider, :now, :expires)
                                    """)
                            .bind("hash", state.secret().hash())
                            .bind("session", session.id().value())
                            .bind("provider", provider)
                            .bind("now", clock.instant())
                            .bind("expires", expiry())
                            .then())
                    .thenReturn(state);
        });
    }

    /** Uses a sign-in up. Empty when this browser has not begun it, or too long ago, or has come back from it before. */
    Mono<BegunSignIn> end(SignInState state, Session session) {
        return database.sql("""
                        delete from sign_in
                        where state_hash = :hash and session_id = :session and expires_at > :now
                        returning provider, begun_at
                        """)
                .bind("hash", state.secret().hash())
                .bind("session", session.id().value())
                .bind("now", clock.instant())
                .map(row -> new BegunSignIn(
                        Objects.requireNonNull(row.get("provider", String.class)),
                        Objects.requireNonNull(row.get("begun_at", Instant.class))))
                .one();
    }

    Mono<Void> forget(Session session) {
        return database.sql("delete from sign_in where session_id = :session")
                .bind("session", session.id().value())
                .then();
    }
}
