package se.sluss.calendar.reply.imap;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How far each mailbox has been read. */
@Component
class ReadPositions {

    private final DatabaseClient database;

    ReadPositions(DatabaseClient database) {
        this.database = database;
    }

    /** The number of the last mail read; 0 when none was, or when the server has numbered its mails anew. */
    Mono<Long> of(String mailbox, long uidValidity) {
        return database.sql("""
            select last_uid from mailbox_position
            where mailbox = :mailbox and uid_validity = :validity
            """)
                .bind("mailbox", mailbox)
                .bind("validity", uidValidity)
                .mapValue(Long.class)
                .one()
                .defaultIfEmpty(0L);
    }

    /** Remembers that everything up to this number has been read. */
    Mono<Void> advance(String mailbox, long uidValidity, long uid) {
        return database.sql("""
            insert into mailbox_position (mailbox, uid_validity, last_uid)
            values (:mailbox, :validity, :uid)
            on conflict (mailbox) do update set
                uid_validity = :validity,
                last_uid = case when mailbox_position.uid_validity = :validity
                    then greatest(mailbox_position.last_uid, :uid) else :uid end
            """)
                .bind("mailbox", mailbox)
                .bind("validity", uidValidity)
                .bind("uid", uid)
                .then();
    }
}
