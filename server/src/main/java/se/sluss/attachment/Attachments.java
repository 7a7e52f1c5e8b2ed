package se.sluss.attachment;

import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.meeting.MeetingFiles;
import se.sluss.meeting.MeetingId;
import se.sluss.platform.secrets.DataKeys;
import se.sluss.platform.secrets.SealingKey;
import se.sluss.protocol.visit.AttachmentView;

/** The files of all meetings. Names and contents are sealed under the key of their meeting, and end with it. */
@Component
class Attachments implements MeetingFiles {

    private final DatabaseClient database;
    private final AttachmentParts parts;
    private final DataKeys keys;
    private final Clock clock;

    Attachments(DatabaseClient database, AttachmentParts parts, DataKeys keys, Clock clock) {
        this.database = database;
        this.parts = parts;
        this.keys = keys;
        this.clock = clock;
    }

    /** Stores a file piece by piece as it comes in; nobody sees it before it is whole, and a broken upload is removed. */
    Mono<AttachmentView> add(MeetingId meeting, FileName name, String mediaType, Flux<byte[]> content) {
        UUID id = UUID.randomUUID();
        return key(meeting)
                .flatMap(key -> begin(id, meeting, name, mediaType, key)
                        .then(parts.add(id, content, key))
                        .flatMap(size -> complete(id, size)
                                .thenReturn(new AttachmentView(id.toString(), name.value(), mediaType, size))))
                .onErrorResume(e -> remove(id).then(Mono.error(e)));
    }

    @Override
    public Flux<AttachmentView> of(MeetingId meeting) {
        return key(meeting).flatMapMany(key -> database.sql("""
                        select * from attachment where meeting_id = :meeting and completed_at is not null
                        order by created_at, id
                        """)
                .bind("meeting", meeting.value())
                .map(row -> view(row, key))
                .all());
    }

    /** A file of that meeting, or empty. */
    Mono<StoredFile> find(UUID id, MeetingId meeting) {
        return key(meeting).flatMap(key -> database.sql("""
                        select * from attachment
                        where id = :id and meeting_id = :meeting and completed_at is not null
                        """)
                .bind("id", id)
                .bind("meeting", meeting.value())
                .map(row -> view(row, key))
                .one()
                .map(view -> new StoredFile(view.name(), view.mediaType(), view.size(), parts.of(id, key))));
    }

    private Mono<SealingKey> key(MeetingId meeting) {
        return keys.of(meeting.value());
    }

    private Mono<Void> begin(UUID id, MeetingId meeting, FileName name, String mediaType, SealingKey key) {
        return database.sql("""
                        insert into attachment (id, meeting_id, sealed_name, media_type, created_at)
                        values (:id, :meeting, :name, :mediaType, :now)
                        """)
                .bind("id", id)
                .bind("meeting", meeting.value())
                .bind("name", key.seal(name.value().getBytes(StandardCharsets.UTF_8), nameContext(id)))
                .bind("mediaType", mediaType)
                .bind("now", clock.instant())
                .then();
    }

    private Mono<Void> complete(UUID id, int size) {
        return database.sql("update attachment set size = :size, completed_at = :now where id = :id")
                .bind("size", size)
                .bind("now", clock.instant())
                .bind("id", id)
                .then();
    }

    private Mono<Void> remove(UUID id) {
        return database.sql("delete from attachment where id = :id")
                .bind("id", id)
                .then();
    }

    private static AttachmentView view(Readable row, SealingKey key) {
        UUID id = Objects.requireNonNull(row.get("id", UUID.class));
        byte[] name = Objects.requireNonNull(row.get("sealed_name", byte[].class));
        return new AttachmentView(
                id.toString(),
                new String(key.open(name, nameContext(id)), StandardCharsets.UTF_8),
                Objects.requireNonNull(row.get("media_type", String.class)),
                Objects.requireNonNull(row.get("size", Integer.class)));
    }

    private static String nameContext(UUID id) {
        return "attachment " + id + " name";
    }
}
