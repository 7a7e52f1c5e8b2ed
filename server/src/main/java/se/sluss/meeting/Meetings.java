package se.sluss.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The meetings of this installation. */
@Component
public class Meetings {

    private final DatabaseClient database;
    private final MeetingRows rows;
    private final MeetingWrites writes;

    Meetings(DatabaseClient database, MeetingRows rows, MeetingWrites writes) {
        this.database = database;
        this.rows = rows;
        this.writes = writes;
    }

    /**
     * Adds a meeting. Call it in a transaction.
     *
     * @param requestKey makes the request of one official unique; a second meeting with it violates a constraint
     */
    public Mono<Void> add(Meeting meeting, @Nullable String requestKey) {
        return writes.add(meeting, requestKey);
    }

    /**
     * Stores what a meeting has become. Call it in a transaction, and undo that when the answer is false: then somebody
     * else has changed the meeting since {@code before} was read.
     */
    public Mono<Boolean> replace(Meeting before, Meeting after) {
        return writes.replace(before, after);
    }

    /**
     * Remembers the request that changes a meeting, in the transaction of the change; a second one with the same key
     * violates a constraint.
     */
    public Mono<Void> rememberChange(MeetingId meeting, String requestKey) {
        return database.sql("insert into change_request (meeting_id, key) values (:meeting, :key)")
                .bind("meeting", meeting.value())
                .bind("key", requestKey)
                .then();
    }

    /** Reaches a participant another way from now on. */
    public Mono<Void> reachBy(ParticipantId participant, Channel channel) {
        return database.sql("update participant set channel = :channel where id = :id")
                .bind("id", participant.value())
                .bind("channel", channel.name())
                .then();
    }

    /** Whether a request with that key has changed the meeting already. */
    public Mono<Boolean> wasChangedWith(MeetingId meeting, String requestKey) {
        return database.sql("select count(*) > 0 from change_request where meeting_id = :meeting and key = :key")
                .bind("meeting", meeting.value())
                .bind("key", requestKey)
                .mapValue(Boolean.class)
                .one();
    }

    /** The meeting of that id, or empty. */
    public Mono<Meeting> find(MeetingId id) {
        return rows.meeting(id);
    }

    /** The meeting that an occurrence belongs to, or empty. */
    public Mono<Meeting> ofOccurrence(OccurrenceId id) {
        return database.sql("select meeting_id from occurrence where id = :id")
                .bind("id", id.value())
                .mapValue(UUID.class)
                .one()
                .flatMap(meeting -> rows.meeting(new MeetingId(meeting)));
    }

    /** What an official booked with that request key, or empty. */
    public Mono<Meeting> bookedWith(OfficialId organiser, String requestKey) {
        return database.sql("""
                        select id from meeting
                        where organiser_tenant = :tenant and organiser_object = :object and request_key = :key
                        """)
                .bind("tenant", organiser.tenant())
                .bind("object", organiser.object())
                .bind("key", requestKey)
                .mapValue(UUID.class)
                .one()
                .flatMap(meeting -> rows.meeting(new MeetingId(meeting)));
    }

    /** What an official booked and is not over at that time, the next first. */
    public Flux<Meeting> organisedBy(OfficialId organiser, Instant notOverAt) {
        return database.sql("""
                        select m.id from meeting m join occurrence o on o.meeting_id = m.id
                        where m.organiser_tenant = :tenant and m.organiser_object = :object
                        group by m.id having max(o.ends_at) > :at
                        order by min(o.starts_at), m.id
                        """)
                .bind("tenant", organiser.tenant())
                .bind("object", organiser.object())
                .bind("at", notOverAt)
                .mapValue(UUID.class)
                .all()
                .concatMap(meeting -> rows.meeting(new MeetingId(meeting)));
    }
}
