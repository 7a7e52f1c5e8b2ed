package se.sluss.identification;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Participant;
import se.sluss.meeting.ParticipantId;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;

/**
 * Who sits beside those who have identified. It is their word, given in an identified session, and ends with it; the
 * leader sees whose word it is.
 */
@Component
public class Companions {

    private static final String INSERT =
            "insert into companion_beside values (:session, :person) on conflict do nothing returning participant_id";

    private static final String DELETE =
            "delete from companion_beside where session_id = :session and participant_id = :person"
                    + " returning participant_id";

    private final DatabaseClient database;
    private final Timeline timeline;
    private final TransactionalOperator transaction;

    Companions(DatabaseClient database, Timeline timeline, TransactionalOperator transaction) {
        this.database = database;
        this.timeline = timeline;
        this.transaction = transaction;
    }

    /** Those who are invited beside a visitor, in the order of the booking. */
    public Mono<List<Companion>> of(Visitor visitor) {
        List<Participant> invited = visitor.attendance().companions();
        return invited.isEmpty()
                ? Mono.just(List.of())
                : beside(visitor.session()).map(there -> invited.stream()
                        .map(person -> new Companion(person, there.contains(person.id())))
                        .toList());
    }

    /** Writes down who of those who are invited beside a visitor is there now; the others are not. Unknown ids count for nothing. */
    Mono<Void> say(Visitor visitor, Collection<String> ids) {
        return transaction.transactional(Flux.fromIterable(visitor.attendance().companions())
                .concatMap(person -> ids.contains(person.id().toString())
                        ? say(visitor, person, INSERT, TimelineEvent.BESIDE)
                        : say(visitor, person, DELETE, TimelineEvent.NOT_BESIDE))
                .then());
    }

    /** What was said before is not said again. */
    private Mono<Void> say(Visitor visitor, Participant person, String statement, TimelineEvent event) {
        var attendance = visitor.attendance();
        return database.sql(statement)
                .bind("session", visitor.session().id().value())
                .bind("person", person.id().value())
                .map(Companions::participant)
                .one()
                .flatMap(changed -> timeline.addDecision(
                        changed,
                        attendance.occurrence().id(),
                        event,
                        null,
                        attendance.participant().id()));
    }

    private Mono<Set<ParticipantId>> beside(Session session) {
        return database.sql("select participant_id from companion_beside where session_id = :session")
                .bind("session", session.id().value())
                .map(Companions::participant)
                .all()
                .collect(Collectors.toSet());
    }

    private static ParticipantId participant(Readable row) {
        return new ParticipantId(Objects.requireNonNull(row.get("participant_id", UUID.class)));
    }
}
