package se.sluss.invitation;

import java.time.Clock;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.calendar.reply.MailReply;

/** The newest reply by mail to each invitation. Mails overtake each other, and come twice. */
@Component
class NewestReplies {

    private final DatabaseClient database;
    private final Clock clock;

    NewestReplies(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Whether it is newer than all before; then it is the newest from now on (RFC 5546, 2.1.5). Call it in the
     * transaction of what the reply causes.
     */
    Mono<Boolean> take(InvitationId invitation, MailReply.Subject subject) {
        return database.sql("""
            insert into mail_answer (invitation_id, sequence, stamped_at)
            values (:invitation, :sequence, :stampedAt)
            on conflict (invitation_id) do update
            set sequence = excluded.sequence, stamped_at = excluded.stamped_at
            where (mail_answer.sequence, mail_answer.stamped_at)
                < (excluded.sequence, excluded.stamped_at)
            """)
                .bind("invitation", invitation.value())
                .bind("sequence", subject.sequence())
                .bind("stampedAt", notAhead(subject.stampedAt()))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** The clock of a mail program that is ahead must not silence the replies after it. */
    private Instant notAhead(Instant stampedAt) {
        Instant now = clock.instant();
        return stampedAt.isAfter(now) ? now : stampedAt;
    }
}
