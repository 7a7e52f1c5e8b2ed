package se.sluss.meeting;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.platform.secrets.DataKeys;
import se.sluss.platform.secrets.SealingKey;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.signal.Role;

/** Puts a meeting together from its rows. */
@Component
class MeetingRows {

    private final DatabaseClient database;
    private final DataKeys keys;
    private final MeetingTypes types;
    private final SealedRecords sealed;

    MeetingRows(DatabaseClient database, DataKeys keys, MeetingTypes types, SealedRecords sealed) {
        this.database = database;
        this.keys = keys;
        this.types = types;
        this.sealed = sealed;
    }

    Mono<Meeting> meeting(MeetingId id) {
        return keys.of(id.value()).flatMap(key -> head(id, key)
                .flatMap(head -> Mono.zip(types.find(head.type()), occurrences(id), participants(id, key))
                        .map(parts -> head.meeting(id, parts.getT1(), parts.getT2(), parts.getT3()))));
    }

    private Mono<Head> head(MeetingId id, SealingKey key) {
        return database.sql("select * from meeting where id = :id")
                .bind("id", id.value())
                .map(row -> head(row, key))
                .one();
    }

    private Mono<List<Occurrence>> occurrences(MeetingId meeting) {
        return database.sql("select * from occurrence where meeting_id = :meeting order by position")
                .bind("meeting", meeting.value())
                .map(MeetingRows::occurrence)
                .all()
                .collectList();
    }

    private Mono<List<Participant>> participants(MeetingId meeting, SealingKey key) {
        return database.sql("select * from participant where meeting_id = :meeting order by position")
                .bind("meeting", meeting.value())
                .map(row -> participant(row, key))
                .all()
                .collectList();
    }

    private static Occurrence occurrence(Readable row) {
        return new Occurrence(
                new OccurrenceId(value(row, "id", UUID.class)),
                value(row, "position", Integer.class),
                value(row, "starts_at", Instant.class),
                value(row, "ends_at", Instant.class),
                row.get("cancelled_at", Instant.class) != null,
                value(row, "moved", Boolean.class));
    }

    private Participant participant(Readable row, SealingKey key) {
        return new Participant(
                new ParticipantId(value(row, "id", UUID.class)),
                Role.valueOf(value(row, "role", String.class)),
                Channel.valueOf(value(row, "channel", String.class)),
                Means.valueOf(value(row, "method", String.class)),
                Assurance.valueOf(value(row, "assurance", String.class)),
                Locale.of(value(row, "language", String.class)),
                sealed.open(value(row, "sealed_person", byte[].class), Person.class, key),
                attending(row),
                companionOf(row));
    }

    private static Attending attending(Readable row) {
        return new Attending(
                value(row, "from_position", Integer.class),
                row.get("until_position", Integer.class),
                Set.of(value(row, "absent_positions", Integer[].class)));
    }

    private static @Nullable ParticipantId companionOf(Readable row) {
        UUID other = row.get("companion_of", UUID.class);
        return other == null ? null : new ParticipantId(other);
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    private Head head(Readable row, SealingKey key) {
        return new Head(
                value(row, "type", String.class),
                new OfficialId(
                        value(row, "organiser_tenant", String.class), value(row, "organiser_object", String.class)),
                ZoneId.of(value(row, "zone", String.class)),
                sealed.open(value(row, "sealed_details", byte[].class), Details.class, key),
                row.get("cancelled_at", Instant.class) != null,
                value(row, "revision", Integer.class));
    }

    /** What the row of the meeting itself tells. */
    private record Head(
            String type, OfficialId organiser, ZoneId zone, Details details, boolean cancelled, int revision) {

        Meeting meeting(
                MeetingId id, MeetingType meetingType, List<Occurrence> occurrences, List<Participant> participants) {
            return new Meeting(
                    id, meetingType, organiser, zone, details, cancelled, occurrences, participants, revision);
        }
    }
}
