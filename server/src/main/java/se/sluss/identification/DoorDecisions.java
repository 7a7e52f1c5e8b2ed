package se.sluss.identification;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import se.sluss.meeting.OccurrenceId;
import se.sluss.meeting.ParticipantId;
import se.sluss.protocol.signal.VouchGround;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;

/** What those who lead do about a notice. Each decision is in the timeline of the person it is about, with who took it. */
@Component
public class DoorDecisions {

    private final DatabaseClient database;
    private final Timeline timeline;
    private final TransactionalOperator transaction;

    DoorDecisions(DatabaseClient database, Timeline timeline, TransactionalOperator transaction) {
        this.database = database;
        this.timeline = timeline;
        this.transaction = transaction;
    }

    /**
     * Vouches for somebody who asks now. Empty when nobody asks under that id: another browser may have asked since, and
     * what the leader saw was not that one.
     */
    public Mono<ParticipantId> vouch(String notice, OccurrenceId occurrence, ParticipantId by, VouchGround ground) {
        return Mono.justOrEmpty(id(notice))
                .flatMap(id -> database.sql("""
                                update door_notice set ground = :ground, vouched_by = :by
                                where id = :id and occurrence_id = :occurrence and kind = 'ASKS_FOR_WORD'
                                and vouched_by is null
                                returning participant_id
                                """)
                        .bind("ground", ground.name())
                        .bind("by", by.value())
                        .bind("id", id)
                        .bind("occurrence", occurrence.value())
                        .mapValue(UUID.class)
                        .one())
                .flatMap(person -> record(person, occurrence, TimelineEvent.VOUCHED, ground.name(), by))
                .as(transaction::transactional);
    }

    /** Lets somebody identify again who failed too many times. Empty when nobody is locked under that id. */
    public Mono<ParticipantId> unlock(String notice, OccurrenceId occurrence, ParticipantId by) {
        return Mono.justOrEmpty(id(notice))
                .flatMap(id -> database.sql("""
                                delete from door_notice
                                where id = :id and occurrence_id = :occurrence and kind = 'LOCKED'
                                returning invitation_id
                                """)
                        .bind("id", id)
                        .bind("occurrence", occurrence.value())
                        .mapValue(UUID.class)
                        .one())
                .flatMap(invitation -> database.sql("""
                                update invitation set locked_at = null, failed_attempts = 0
                                where id = :id returning participant_id
                                """)
                        .bind("id", invitation)
                        .mapValue(UUID.class)
                        .one())
                .flatMap(person -> record(person, occurrence, TimelineEvent.UNLOCKED, null, by))
                .as(transaction::transactional);
    }

    /** The same before the meeting, without a notice at hand: at every occurrence where this person is locked. */
    Mono<Void> unlock(ParticipantId person, ParticipantId by) {
        return database.sql("""
                        with opened as (
                            update invitation set locked_at = null, failed_attempts = 0
                            where participant_id = :person and locked_at is not null
                            returning id, occurrence_id),
                        told as (
                            delete from door_notice
                            where kind = 'LOCKED' and invitation_id in (select id from opened))
                        select occurrence_id from opened
                        """)
                .bind("person", person.value())
                .mapValue(UUID.class)
                .all()
                .concatMap(occurrence ->
                        record(person.value(), new OccurrenceId(occurrence), TimelineEvent.UNLOCKED, null, by))
                .then()
                .as(transaction::transactional);
    }

    private Mono<ParticipantId> record(
            UUID person, OccurrenceId occurrence, TimelineEvent event, @Nullable String detail, ParticipantId by) {
        var participant = new ParticipantId(person);
        return timeline.addDecision(participant, occurrence, event, detail, by).thenReturn(participant);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
