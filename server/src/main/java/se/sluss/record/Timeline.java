package se.sluss.record;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.meeting.MeetingId;
import se.sluss.meeting.OccurrenceId;
import se.sluss.meeting.ParticipantId;

/** The timelines of all participants; entries are only ever added. */
@Component
public class Timeline {

    private final DatabaseClient database;

    Timeline(DatabaseClient database) {
        this.database = database;
    }

    /** Adds an entry, in the transaction of what it tells. */
    public Mono<Void> add(ParticipantId participant, OccurrenceId occurrence, TimelineEvent event) {
        return add(participant, occurrence, event, null);
    }

    /** Adds the same entry for several people. */
    public Mono<Void> addForAll(Collection<ParticipantId> people, OccurrenceId occurrence, TimelineEvent event) {
        return Flux.fromIterable(people)
                .concatMap(participant -> add(participant, occurrence, event))
                .then();
    }

    public Mono<Void> add(
            ParticipantId participant, OccurrenceId occurrence, TimelineEvent event, @Nullable String detail) {
        var insert = database.sql("""
            insert into timeline (participant_id, occurrence_id, event, detail)
            values (:participant, :occurrence, :event, :detail)
            """)
                .bind("participant", participant.value())
                .bind("occurrence", occurrence.value())
                .bind("event", event.name());
        return (detail == null ? insert.bindNull("detail", String.class) : insert.bind("detail", detail)).then();
    }

    /**
     * Adds an entry about a decision that somebody took.
     *
     * @param detail what was decided, or why
     * @param by who of those who lead
     */
    public Mono<Void> addDecision(
            ParticipantId participant,
            OccurrenceId occurrence,
            TimelineEvent event,
            @Nullable String detail,
            ParticipantId by) {
        return database.sql("""
                        insert into timeline (participant_id, occurrence_id, event, detail, decided_by)
                        values (:participant, :occurrence, :event, :detail, :by)
                        """)
                .bind("participant", participant.value())
                .bind("occurrence", occurrence.value())
                .bind("event", event.name())
                .bind("detail", Parameters.in(R2dbcType.VARCHAR, detail))
                .bind("by", by.value())
                .then();
    }

    /** Adds an entry, unless the same happened to this participant before. */
    public Mono<Void> addOnce(ParticipantId participant, OccurrenceId occurrence, TimelineEvent event) {
        return addOnce(participant, occurrence, event, null);
    }

    /** Adds an entry, unless the same happened to this participant before, in every detail. */
    public Mono<Void> addOnce(
            ParticipantId participant, OccurrenceId occurrence, TimelineEvent event, @Nullable String detail) {
        var insert = database.sql("""
            insert into timeline (participant_id, occurrence_id, event, detail)
            select :participant, :occurrence, :event, cast(:detail as text) where not exists (
                select 1 from timeline where participant_id = :participant
                and occurrence_id = :occurrence and event = :event
                and (cast(:detail as text) is null or detail = :detail))
            """)
                .bind("participant", participant.value())
                .bind("occurrence", occurrence.value())
                .bind("event", event.name());
        return (detail == null ? insert.bindNull("detail", String.class) : insert.bind("detail", detail)).then();
    }

    /** Adds an entry, unless that or another event has happened, which it would contradict. */
    public Mono<Void> addOnceUnless(
            ParticipantId participant, OccurrenceId occurrence, TimelineEvent event, TimelineEvent other) {
        return database.sql("""
                        insert into timeline (participant_id, occurrence_id, event)
                        select :participant, :occurrence, :event where not exists (
                            select 1 from timeline where participant_id = :participant
                            and occurrence_id = :occurrence and event in (:event, :other))
                        """)
                .bind("participant", participant.value())
                .bind("occurrence", occurrence.value())
                .bind("event", event.name())
                .bind("other", other.name())
                .then();
    }

    /** Everything that happened to the participants of a meeting, oldest first. */
    public Flux<TimelineEntry> of(MeetingId meeting) {
        return database.sql("""
            select t.* from timeline t join occurrence o on o.id = t.occurrence_id
            where o.meeting_id = :meeting order by t.id
            """)
                .bind("meeting", meeting.value())
                .map(Timeline::entry)
                .all();
    }

    /** Everything that happened to the participants of an occurrence, oldest first. */
    public Flux<TimelineEntry> of(OccurrenceId occurrence) {
        return database.sql("select * from timeline where occurrence_id = :occurrence order by id")
                .bind("occurrence", occurrence.value())
                .map(Timeline::entry)
                .all();
    }

    private static TimelineEntry entry(Readable row) {
        return new TimelineEntry(
                new ParticipantId(Objects.requireNonNull(row.get("participant_id", UUID.class))),
                TimelineEvent.valueOf(Objects.requireNonNull(row.get("event", String.class))),
                Objects.requireNonNull(row.get("at", Instant.class)),
                row.get("detail", String.class));
    }
}
