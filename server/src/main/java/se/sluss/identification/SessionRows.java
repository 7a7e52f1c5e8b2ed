package se.sluss.identification;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import se.sluss.invitation.InvitationId;
import se.sluss.meeting.Assurance;
import se.sluss.protocol.signal.Match;
import se.sluss.protocol.visit.Method;

/** Sessions as rows. */
final class SessionRows {

    private SessionRows() {}

    static GenericExecuteSpec bindProof(GenericExecuteSpec statement, @Nullable StoredProof stored) {
        return stored == null ? unproven(statement) : proven(statement, stored);
    }

    private static GenericExecuteSpec unproven(GenericExecuteSpec statement) {
        return statement
                .bindNull("method", String.class)
                .bindNull("assurance", String.class)
                .bindNull("issuer", String.class)
                .bindNull("match", String.class)
                .bindNull("at", Instant.class)
                .bindNull("name", byte[].class)
                .bindNull("transaction", String.class);
    }

    private static GenericExecuteSpec proven(GenericExecuteSpec statement, StoredProof stored) {
        Proof proof = stored.proof();
        return statement
                .bind("method", proof.method().name())
                .bind("assurance", proof.assurance().name())
                .bind("issuer", proof.issuer())
                .bind("match", proof.match().name())
                .bind("at", proof.at())
                .bind("name", Parameters.in(R2dbcType.VARBINARY, stored.sealedName()))
                .bind("transaction", Parameters.in(R2dbcType.VARCHAR, stored.transaction()));
    }

    static Session session(Readable row) {
        return new Session(
                new SessionId(value(row, "id", UUID.class)),
                new InvitationId(value(row, "invitation_id", UUID.class)),
                value(row, "secret_hash", String.class),
                proof(row));
    }

    private static @Nullable Proof proof(Readable row) {
        String method = row.get("method", String.class);
        return method == null
                ? null
                : new Proof(
                        Method.valueOf(method),
                        Assurance.valueOf(value(row, "assurance", String.class)),
                        value(row, "issuer", String.class),
                        Match.valueOf(value(row, "match", String.class)),
                        value(row, "identified_at", Instant.class));
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
