package se.sluss.identification;

import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.meeting.MeetingId;
import se.sluss.platform.secrets.DataKeys;

/** The names that identifications gave, sealed with the key of their meeting. */
@Component
public class VerifiedNames {

    private static final String CONTEXT = "verified name";

    private final DatabaseClient database;
    private final DataKeys keys;

    VerifiedNames(DatabaseClient database, DataKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** The name of whoever identified in a session; empty when the identification gave none. */
    public Mono<String> of(SessionId session, MeetingId meeting) {
        return database.sql("select sealed_name from session where id = :id and sealed_name is not null")
                .bind("id", session.value())
                .map(VerifiedNames::sealedName)
                .one()
                .flatMap(stored -> open(stored, meeting));
    }

    /** The name as it is stored, or nothing for none. */
    Mono<Optional<byte[]>> sealed(@Nullable String name, MeetingId meeting) {
        return Mono.justOrEmpty(name)
                .flatMap(given ->
                        keys.of(meeting.value()).map(key -> key.seal(given.getBytes(StandardCharsets.UTF_8), CONTEXT)))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    /** A name that was stored. */
    Mono<String> open(byte[] stored, MeetingId meeting) {
        return keys.of(meeting.value()).map(key -> new String(key.open(stored, CONTEXT), StandardCharsets.UTF_8));
    }

    private static byte[] sealedName(Readable row) {
        return Objects.requireNonNull(row.get("sealed_name", byte[].class));
    }
}
