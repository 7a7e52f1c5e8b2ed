package se.sluss.admission;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import se.sluss.meeting.OccurrenceId;
import se.sluss.meeting.Participant;
import se.sluss.meeting.ParticipantId;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;

/**
 * The doors of all occurrences. Every change of state is one guarded update, so that of two decisions at the same time
 * one wins and the other is told; each is in the timeline.
 */
@Component
public class Admissions {

    private final DatabaseClient database;
    private final Timeline timeline;
    private final TransactionalOperator transaction;
    private final Clock clock;

    Admissions(DatabaseClient database, Timeline timeline, TransactionalOperator transaction, Clock clock) {
        this.database = database;
        this.timeline = timeline;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Somebody asks to come in. Those who lead are admitted by that; others wait, unless it has been decided before. */
    public Mono<Admission> knock(OccurrenceId occurrence, Participant participant) {
        return participant.role().leads()
                ? letIn(occurrence, participant.id())
                : transaction
                        .transactional(queue(occurrence, participant.id()))
                        .switchIfEmpty(find(occurrence, participant.id()));
    }

    /** Lets a waiting or refused person in. Empty when there is no such person at this door. */
    public Mono<Admission> admit(AdmissionId id, OccurrenceId occurrence, ParticipantId by) {
        return decide(id, occurrence, by, AdmissionState.ADMITTED, "'WAITING', 'REFUSED'", TimelineEvent.ADMITTED);
    }

    /** Refuses a waiting person. Empty when nobody waits under that id at this door. */
    public Mono<Admission> refuse(AdmissionId id, OccurrenceId occurrence, ParticipantId by) {
        return decide(id, occurrence, by, AdmissionState.REFUSED, "'WAITING'", TimelineEvent.REFUSED);
    }

    /** Somebody leaves of their own will. Nothing changes for those who were refused. */
    public Mono<Void> leave(OccurrenceId occurrence, ParticipantId participant) {
        return database.sql("""
                        update admission set state = 'LEFT', since = :now
                        where occurrence_id = :occurrence and participant_id = :participant
                        and state in ('WAITING', 'ADMITTED')
                        """)
                .bind("now", clock.instant())
                .bind("occurrence", occurrence.value())
                .bind("participant", participant.value())
                .then();
    }

    /** The state at one door, or empty for somebody who never knocked. */
    public Mono<Admission> find(OccurrenceId occurrence, ParticipantId participant) {
        return database.sql(
                        "select * from admission where occurrence_id = :occurrence and participant_id = :participant")
                .bind("occurrence", occurrence.value())
                .bind("participant", participant.value())
                .map(Admissions::admission)
                .one();
    }

    private Mono<Admission> letIn(OccurrenceId occurrence, ParticipantId participant) {
        return upsert(occurrence, participant, AdmissionState.ADMITTED, "true");
    }

    private Mono<Admission> queue(OccurrenceId occurrence, ParticipantId participant) {
        return upsert(occurrence, participant, AdmissionState.WAITING, "admission.state = 'LEFT'")
                .flatMap(admission -> timeline.add(participant, occurrence, TimelineEvent.WAITING)
                        .thenReturn(admission));
    }

    private Mono<Admission> upsert(
            OccurrenceId occurrence, ParticipantId participant, AdmissionState state, String guard) {
        return database.sql("""
                        insert into admission (id, occurrence_id, participant_id, state, since)
                        values (:id, :occurrence, :participant, :state, :now)
                        on conflict (occurrence_id, participant_id)
                        do update set state = excluded.state, since = excluded.since where %s
                        returning *
                        """.formatted(guard))
                .bind("id", AdmissionId.random().value())
                .bind("occurrence", occurrence.value())
                .bind("participant", participant.value())
                .bind("state", state.name())
                .bind("now", clock.instant())
                .map(Admissions::admission)
                .one();
    }

    private Mono<Admission> decide(
            AdmissionId id,
            OccurrenceId occurrence,
            ParticipantId by,
            AdmissionState state,
            String from,
            TimelineEvent event) {
        return transaction.transactional(database.sql("""
                        update admission set state = :state, since = :now, decided_by = :by, decided_at = :now
                        where id = :id and occurrence_id = :occurrence and state in (%s)
                        returning *
                        """.formatted(from))
                .bind("state", state.name())
                .bind("now", clock.instant())
                .bind("by", by.value())
                .bind("id", id.value())
                .bind("occurrence", occurrence.value())
                .map(Admissions::admission)
                .one()
                .flatMap(admission ->
                        timeline.add(admission.participant(), occurrence, event).thenReturn(admission)));
    }

    private static Admission admission(Readable row) {
        return new Admission(
                new AdmissionId(id(row, "id")),
                new OccurrenceId(id(row, "occurrence_id")),
                new ParticipantId(id(row, "participant_id")),
                AdmissionState.valueOf(Objects.requireNonNull(row.get("state", String.class))),
                Objects.requireNonNull(row.get("since", Instant.class)));
    }

    private static UUID id(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, UUID.class));
    }
}
