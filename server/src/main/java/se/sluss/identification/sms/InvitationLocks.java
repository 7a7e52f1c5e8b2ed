package se.sluss.identification.sms;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.identification.DoorNotices;
import se.sluss.invitation.Attendance;
import se.sluss.invitation.InvitationId;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;

/**
 * Counts wrong codes over the life of an invitation and locks it when they are too many: with a million codes, thirty
 * guesses succeed three times in a hundred thousand.
 */
@Component
class InvitationLocks {

    static final int WRONG_CODES = 30;

    private final DatabaseClient database;
    private final DoorNotices notices;
    private final Timeline timeline;
    private final Clock clock;

    InvitationLocks(DatabaseClient database, DoorNotices notices, Timeline timeline, Clock clock) {
        this.database = database;
        this.notices = notices;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Makes everybody else who deals with codes of this invitation wait for the end of the transaction, and says whether
     * the invitation is locked.
     */
    Mono<Boolean> hold(InvitationId invitation) {
        return database.sql("select locked_at from invitation where id = :id for update")
                .bind("id", invitation.value())
                .map(InvitationLocks::locked)
                .one();
    }

    /** Counts a wrong code; says whether the invitation is locked by that. */
    Mono<Boolean> wrongCode(Attendance attendance) {
        return database.sql("""
                        update invitation set failed_attempts = failed_attempts + 1,
                        locked_at = case when failed_attempts + 1 >= :most then :now else locked_at end
                        where id = :id returning locked_at
                        """)
                .bind("most", WRONG_CODES)
                .bind("now", clock.instant())
                .bind("id", attendance.invitation().id().value())
                .map(InvitationLocks::locked)
                .one()
                .flatMap(locked -> locked ? tell(attendance).thenReturn(true) : Mono.just(false));
    }

    /** The leader learns of it, and can open the way again. */
    private Mono<Void> tell(Attendance attendance) {
        return notices.locked(attendance)
                .then(timeline.add(
                        attendance.participant().id(), attendance.occurrence().id(), TimelineEvent.LOCKED));
    }

    private static boolean locked(Readable row) {
        return row.get("locked_at", Instant.class) != null;
    }
}
