package se.sluss.meeting;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Compares instants with the times on the clock that they were booked for. Rules of zones change by law, at short notice. */
@Component
public class WallTimes {

    private final DatabaseClient database;

    WallTimes(DatabaseClient database) {
        this.database = database;
    }

    /** The occurrences still to come that the rules of their zones, as they are now, put at another time. */
    public Flux<Shifted> shifted(Instant now) {
        return database.sql("""
                        select o.id, o.meeting_id, o.starts_at, o.local_start, o.local_end, m.zone
                        from occurrence o join meeting m on m.id = o.meeting_id
                        where o.starts_at > :now and o.local_start is not null
                        and o.cancelled_at is null and m.cancelled_at is null
                        order by o.meeting_id, o.position
                        """)
                .bind("now", now)
                .map(WallTimes::row)
                .all()
                .filter(Row::isShifted)
                .map(Row::now);
    }

    private static Row row(Readable row) {
        var zone = ZoneId.of(value(row, "zone", String.class));
        var start = value(row, "local_start", LocalDateTime.class);
        var booked = new Occurrence(
                new OccurrenceId(value(row, "id", UUID.class)),
                0,
                start.atZone(zone).toInstant(),
                value(row, "local_end", LocalDateTime.class).atZone(zone).toInstant(),
                false);
        // Of a time that the clock shows twice, either instant is right.
        boolean shifted = !LocalDateTime.ofInstant(value(row, "starts_at", Instant.class), zone)
                .equals(start);
        return new Row(new Shifted(new MeetingId(value(row, "meeting_id", UUID.class)), booked), shifted);
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    /** An occurrence with the times that it should have now. */
    public record Shifted(MeetingId meeting, Occurrence booked) {}

    private record Row(Shifted now, boolean isShifted) {}
}
