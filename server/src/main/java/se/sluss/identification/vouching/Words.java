package se.sluss.identification.vouching;

import io.r2dbc.spi.Readable;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.identification.Session;

/** The requests of browsers for the word of a leader, and the words that were given. */
@Component
class Words {

    private final DatabaseClient database;

    Words(DatabaseClient database) {
        this.database = database;
    }

    /** Whether this browser asks, or has been vouched for. */
    Mono<Boolean> asked(Session session) {
        return database.sql("select 1 from door_notice where session_id = :session and kind = 'ASKS_FOR_WORD'")
                .bind("session", session.id().value())
                .fetch()
                .first()
                .hasElement();
    }

    /** Uses up the word that was given for this browser; empty while there is none. */
    Mono<Word> use(Session session) {
        return database.sql("""
                        delete from door_notice
                        where session_id = :session and kind = 'ASKS_FOR_WORD' and vouched_by is not null
                        returning id
                        """)
                .bind("session", session.id().value())
                .map(Words::word)
                .one();
    }

    Mono<Void> forget(Session session) {
        return database.sql("delete from door_notice where session_id = :session and kind = 'ASKS_FOR_WORD'")
                .bind("session", session.id().value())
                .then();
    }

    private static Word word(Readable row) {
        return new Word(Objects.requireNonNull(row.get("id", UUID.class)));
    }
}
