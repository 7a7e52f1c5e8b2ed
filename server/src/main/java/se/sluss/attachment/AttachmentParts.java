package se.sluss.attachment;

import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.platform.secrets.SealingKey;

/** The contents of files, in sealed pieces. A piece opens only in the place where it was stored. */
@Component
class AttachmentParts {

    private final DatabaseClient database;

    AttachmentParts(DatabaseClient database) {
        this.database = database;
    }

    /** Stores all pieces, and gives the size of the whole. */
    Mono<Integer> add(UUID attachment, Flux<byte[]> content, SealingKey key) {
        return content.index()
                .concatMap(part -> insert(attachment, part.getT1().intValue(), part.getT2(), key), 1)
                .reduce(0, Integer::sum);
    }

    /** The pieces, each read when it is asked for. */
    Flux<byte[]> of(UUID attachment, SealingKey key) {
        return database.sql("select position from attachment_part where attachment_id = :attachment order by position")
                .bind("attachment", attachment)
                .mapValue(Integer.class)
                .all()
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(position -> part(attachment, position, key), 1);
    }

    private Mono<Integer> insert(UUID attachment, int position, byte[] plain, SealingKey key) {
        return database.sql("""
                        insert into attachment_part (attachment_id, position, sealed_content)
                        values (:attachment, :position, :content)
                        """)
                .bind("attachment", attachment)
                .bind("position", position)
                .bind("content", key.seal(plain, context(attachment, position)))
                .then()
                .thenReturn(plain.length);
    }

    private Mono<byte[]> part(UUID attachment, int position, SealingKey key) {
        return database.sql("""
                        select sealed_content from attachment_part
                        where attachment_id = :attachment and position = :position
                        """)
                .bind("attachment", attachment)
                .bind("position", position)
                .map(row -> Objects.requireNonNull(row.get("sealed_content", byte[].class)))
                .one()
                .map(stored -> key.open(stored, context(attachment, position)));
    }

    private static String context(UUID attachment, int position) {
        return "attachment " + attachment + " " + position;
    }
}
