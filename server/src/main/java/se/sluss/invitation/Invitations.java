package se.sluss.invitation;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.MeetingId;
import se.sluss.meeting.Meetings;
import se.sluss.meeting.OccurrenceId;
import se.sluss.meeting.ParticipantId;
import se.sluss.protocol.visit.Answer;

/** The invitations of all meetings. */
@Component
public class Invitations {

    private final DatabaseClient database;
    private final Meetings meetings;

    Invitations(DatabaseClient database, Meetings meetings) {
        this.database = database;
        this.meetings = meetings;
    }

    /** Makes an invitation for every participant who has one, to every occurrence that is attended. */
    Flux<Invitation> addAll(Meeting meeting) {
        return Flux.fromIterable(meeting.occurrences())
                .concatMap(occurrence -> Flux.fromIterable(meeting.participants())
                        .filter(participant -> meeting.isInvited(occurrence, participant))
                        .concatMap(participant -> add(participant.id(), occurrence.id())));
    }

    /** Makes one invitation. */
    Mono<Invitation> add(ParticipantId participant, OccurrenceId occurrence) {
        return add(new Invitation(InvitationId.random(), participant, occurrence, null, false, false));
    }

    /** The invitation of that id, or empty. */
    public Mono<Invitation> find(InvitationId id) {
        return database.sql("select * from invitation where id = :id")
                .bind("id", id.value())
                .map(Invitations::invitation)
                .one();
    }

    /** The invitation with its meeting, or empty. */
    public Mono<Attendance> attendance(InvitationId id) {
        return find(id).flatMap(invitation ->
                meetings.ofOccurrence(invitation.occurrence()).map(meeting -> new Attendance(invitation, meeting)));
    }

    /** Keeps everybody else from changing the invitation until the transaction ends. */
    Mono<Void> lock(InvitationId id) {
        return database.sql("select id from invitation where id = :id for no key update")
                .bind("id", id.value())
                .then();
    }

    /** All invitations of a meeting. */
    public Flux<Invitation> of(MeetingId meeting) {
        return database.sql("""
            select i.* from invitation i join occurrence o on o.id = i.occurrence_id
            where o.meeting_id = :meeting order by o.position, i.id
            """)
                .bind("meeting", meeting.value())
                .map(Invitations::invitation)
                .all();
    }

    /** Stores an answer; false when it has this one already, or was accepted. */
    Mono<Boolean> answer(InvitationId id, Answer answer) {
        return database.sql("""
            update invitation set answer = :answer, answered_at = now()
            where id = :id and (answer is null or answer not in (:answer, 'ACCEPTED'))
            """)
                .bind("answer", answer.name())
                .bind("id", id.value())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Stores an answer, whatever was answered before; false when it has this one already. */
    Mono<Boolean> replaceAnswer(InvitationId id, Answer answer) {
        return database.sql("""
            update invitation set answer = :answer, answered_at = now()
            where id = :id and answer is distinct from :answer
            """)
                .bind("answer", answer.name())
                .bind("id", id.value())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private Mono<Invitation> add(Invitation invitation) {
        return database.sql("""
            insert into invitation (id, participant_id, occurrence_id)
            values (:id, :participant, :occurrence)
            """)
                .bind("id", invitation.id().value())
                .bind("participant", invitation.participant().value())
                .bind("occurrence", invitation.occurrence().value())
                .then()
                .thenReturn(invitation);
    }

    static Invitation invitation(Readable row) {
        String answer = row.get("answer", String.class);
        return new Invitation(
                new InvitationId(id(row, "id")),
                new ParticipantId(id(row, "participant_id")),
                new OccurrenceId(id(row, "occurrence_id")),
                answer == null ? null : Answer.valueOf(answer),
                row.get("locked_at", Instant.class) != null,
                row.get("revoked_at", Instant.class) != null,
                number(row, "revision"),
                number(row, "told_revision"),
                number(row, "time_revision"));
    }

    private static int number(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Integer.class));
    }

    private static UUID id(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, UUID.class));
    }
}
