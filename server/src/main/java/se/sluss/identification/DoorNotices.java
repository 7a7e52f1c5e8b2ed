package se.sluss.identification;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.invitation.Attendance;
import se.sluss.protocol.signal.DoorNotice.Kind;

/**
 * What those who lead should know of people who have not come as far as the lobby. Every change is announced by the
 * database on {@link #CHANGED} with the id of the occurrence as payload.
 */
@Component
public class DoorNotices {

    public static final String CHANGED = "door_notice";

    private final DatabaseClient database;
    private final VerifiedNames names;
    private final Clock clock;

    DoorNotices(DatabaseClient database, VerifiedNames names, Clock clock) {
        this.database = database;
        this.names = names;
        this.clock = clock;
    }

    /** Somebody else identified. Their name is kept for the leader, unless the meeting is about what is secret by law. */
    Mono<Void> otherPerson(Attendance attendance, Evidence evidence) {
        String name =
                attendance.meeting().type().secrecy() ? null : evidence.person().name();
        return names.sealed(name, attendance.meeting().id())
                .flatMap(sealedName -> put(attendance, Kind.OTHER_PERSON, evidence.issuer(), sealedName, null));
    }

    /** Too many attempts failed. */
    public Mono<Void> locked(Attendance attendance) {
        return put(attendance, Kind.LOCKED, null, Optional.empty(), null);
    }

    /** Somebody at that browser asks the leader to vouch; an earlier request for the same person is gone by that. */
    public Mono<Void> asksForWord(Attendance attendance, Session session) {
        return put(attendance, Kind.ASKS_FOR_WORD, null, Optional.empty(), session.id());
    }

    private Mono<Void> put(
            Attendance attendance,
            Kind kind,
            @Nullable String issuer,
            Optional<byte[]> sealedName,
            @Nullable SessionId session) {
        return database.sql("""
                        insert into door_notice
                        (id, occurrence_id, participant_id, invitation_id, kind, at, issuer, sealed_name, session_id)
                        values (:id, :occurrence, :participant, :invitation, :kind, :now, :issuer, :name, :session)
                        on conflict (invitation_id, kind) do update set id = excluded.id, at = excluded.at,
                        issuer = excluded.issuer, sealed_name = excluded.sealed_name,
                        session_id = excluded.session_id, ground = null, vouched_by = null
                        """)
                .bind("id", UUID.randomUUID())
                .bind("occurrence", attendance.occurrence().id().value())
                .bind("participant", attendance.participant().id().value())
                .bind("invitation", attendance.invitation().id().value())
                .bind("kind", kind.name())
                .bind("now", clock.instant())
                .bind("issuer", Parameters.in(R2dbcType.VARCHAR, issuer))
                .bind("name", Parameters.in(R2dbcType.VARBINARY, sealedName.orElse(null)))
                .bind("session", session == null ? Parameters.in(UUID.class) : Parameters.in(session.value()))
                .then();
    }
}
