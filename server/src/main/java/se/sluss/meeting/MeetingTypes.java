package se.sluss.meeting;

import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.protocol.booking.Means;

/** The meeting types of this installation. */
@Component
public class MeetingTypes {

    private final DatabaseClient database;

    MeetingTypes(DatabaseClient database) {
        this.database = database;
    }

    /** All types, in the order they are offered. */
    public Flux<MeetingType> all() {
        return database.sql("select * from meeting_type order by position")
                .map(MeetingTypes::type)
                .all();
    }

    /** The type of that id, or empty. */
    public Mono<MeetingType> find(String id) {
        return database.sql("select * from meeting_type where id = :id")
                .bind("id", id)
                .map(MeetingTypes::type)
                .one();
    }

    private static MeetingType type(Readable row) {
        var methods = Objects.requireNonNull(row.get("methods", String[].class));
        return new MeetingType(
                text(row, "id"),
                Assurance.valueOf(text(row, "assurance")),
                Arrays.stream(methods).map(Means::valueOf).collect(Collectors.toUnmodifiableSet()),
                Boolean.TRUE.equals(row.get("secrecy", Boolean.class)),
                Boolean.TRUE.equals(row.get("anonymous", Boolean.class)),
                Duration.ofMinutes(Objects.requireNonNull(row.get("reidentify_after_minutes", Integer.class))),
                new MeetingType.Translated(text(row, "name_sv"), text(row, "name_en")),
                new MeetingType.Translated(text(row, "reason_sv"), text(row, "reason_en")));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
