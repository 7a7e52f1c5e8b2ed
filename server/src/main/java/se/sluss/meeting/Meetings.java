package se.sluss.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.platform.secrets.DataKeys;
import se.sluss.platform.secrets.SealingKey;

/** The meetings of this installation. */
@Component
public class Meetings {

    private final DatabaseClient database;
    private final DataKeys keys;
    private final MeetingRows rows;
    private final SealedRecords sealed;

    Meetings(DatabaseClient database, DataKeys keys, MeetingRows rows, SealedRecords sealed) {
        this.database = database;
        this.keys = keys;
        this.rows = rows;
        this.sealed = sealed;
    }

    /**
     * Adds a meeting. Call it in a transaction.
     *
     * @param requestKey makes the request of one official unique; a second meeting with it violates a constraint
     */
    public Mono<Void> add(Meeting meeting, @Nullable String requestKey) {
        return keys.create(meeting.id().value()).flatMap(key -> insertMeeting(meeting, requestKey, key)
                .thenMany(Flux.fromIterable(meeting.occurrences())
                        .concatMap(occurrence -> insertOccurrence(meeting, occurrence)))
                .thenMany(Flux.range(0, meeting.participants().size())
                        .concatMap(position -> insertParticipant(meeting, position, key)))
                .then());
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

    private Mono<Void> insertMeeting(Meeting meeting, @Nullable String requestKey, SealingKey key) {
        var insert = database.sql("""
                        insert into meeting
                            (id, type, organiser_tenant, organiser_object, request_key, zone, sealed_details)
                        values (:id, :type, :tenant, :object, :requestKey, :zone, :details)
                        """)
                .bind("id", meeting.id().value())
                .bind("type", meeting.type().id())
                .bind("tenant", meeting.organiser().tenant())
                .bind("object", meeting.organiser().object())
                .bind("zone", meeting.zone().getId())
                .bind("details", sealed.seal(meeting.details(), key));
        return (requestKey == null
                        ? insert.bindNull("requestKey", String.class)
                        : insert.bind("requestKey", requestKey))
                .then();
    }

    private Mono<Void> insertOccurrence(Meeting meeting, Occurrence occurrence) {
        return database.sql("""
                        insert into occurrence (id, meeting_id, position, starts_at, ends_at)
                        values (:id, :meeting, :position, :startsAt, :endsAt)
                        """)
                .bind("id", occurrence.id().value())
                .bind("meeting", meeting.id().value())
                .bind("position", occurrence.position())
                .bind("startsAt", occurrence.startsAt())
                .bind("endsAt", occurrence.endsAt())
                .then();
    }

    private Mono<Void> insertParticipant(Meeting meeting, int position, SealingKey key) {
        Participant participant = meeting.participants().get(position);
        return database.sql("""
                        insert into participant
                            (id, meeting_id, position, role, channel, method, assurance, language, sealed_person)
                        values (:id, :meeting, :position, :role, :channel, :method, :assurance, :language, :person)
                        """)
                .bind("id", participant.id().value())
                .bind("meeting", meeting.id().value())
                .bind("position", position)
                .bind("role", participant.role().name())
                .bind("channel", participant.channel().name())
                .bind("method", participant.method().name())
                .bind("assurance", participant.required().name())
                .bind("language", participant.language().getLanguage())
                .bind("person", sealed.seal(participant.person(), key))
                .then();
    }
}
