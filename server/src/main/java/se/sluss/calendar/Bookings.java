package se.sluss.calendar;

import io.r2dbc.spi.Readable;
import java.time.Instant;
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

/** The bookings in the calendars of participants. */
@Component
public class Bookings {

    private final DatabaseClient database;

    Bookings(DatabaseClient database) {
        this.database = database;
    }

    /** How far each booking of a meeting has come. Who has not accepted has none. */
    public Flux<Booking> of(MeetingId meeting) {
        return database.sql("""
                        select b.* from booking b join occurrence o on o.id = b.occurrence_id
                        where o.meeting_id = :meeting order by o.position, b.id
                        """)
                .bind("meeting", meeting.value())
                .map(Bookings::booking)
                .all();
    }

    /** Whether that booking has been asked for. */
    public Mono<Boolean> exists(UUID booking) {
        return database.sql("select count(*) > 0 from booking where id = :id")
                .bind("id", booking)
                .mapValue(Boolean.class)
                .one();
    }

    /** Shows what was seen of an entry; false when that is known, or when we have begun to change it meanwhile. */
    public Mono<Boolean> seen(Booking booking, BookingState state) {
        return database.sql("""
                        update booking set state = :state, failure = null, changed_at = now()
                        where id = :id and state = any(:follows) and generation = :generation
                            and wanted_revision = :wanted and written_revision = :written
                        """)
                .bind("id", booking.id())
                .bind("state", state.name())
                .bind("follows", state.follows().stream().map(Enum::name).toArray(String[]::new))
                .bind("generation", booking.generation())
                .bind("wanted", booking.wanted())
                .bind("written", booking.written())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** An entry that was not as it should be is so again; false when it was all the time. */
    public Mono<Boolean> righted(UUID booking) {
        return database.sql("""
                        update booking set state = 'MAIL_REMOVED', failure = null, changed_at = now()
                        where id = :id and state in ('OUTDATED', 'DIFFERS', 'MISSING')
                        """).bind("id", booking).fetch().rowsUpdated().map(rows -> rows == 1);
    }

    /** Begins anew, as it should be now, with an entry that is not there. Answers a number that this booking has not had. */
    Mono<Integer> restart(UUID booking) {
        return database.sql("""
                        update booking set state = 'REQUESTED', event_id = null, failure = null, changed_at = now(),
                            generation = generation + 1, written_revision = wanted_revision
                        where id = :id and state in ('FAILED', 'MISSING') returning generation
                        """).bind("id", booking).mapValue(Integer.class).one();
    }

    /** A number that this booking has not had. */
    Mono<Integer> nextGeneration(UUID booking) {
        return database.sql("update booking set generation = generation + 1 where id = :id returning generation")
                .bind("id", booking)
                .mapValue(Integer.class)
                .one();
    }

    /** The booking of that id, or empty. */
    public Mono<Booking> find(UUID booking) {
        return database.sql("select * from booking where id = :id")
                .bind("id", booking)
                .map(Bookings::booking)
                .one();
    }

    /** Asks for what that revision says. */
    Mono<Void> want(UUID booking, int revision) {
        return database.sql("""
                        update booking set wanted_revision = greatest(wanted_revision, :revision), changed_at = now()
                        where id = :id
                        """).bind("id", booking).bind("revision", revision).then();
    }

    /** The entry shows what that revision says. */
    Mono<Void> written(UUID booking, int revision) {
        return database.sql("""
                        update booking set written_revision = greatest(written_revision, :revision), changed_at = now()
                        where id = :id
                        """).bind("id", booking).bind("revision", revision).then();
    }

    /** Adds a booking, unless it is there already. */
    Mono<Void> add(BookingRequest request) {
        return database.sql("""
                        insert into booking (id, participant_id, occurrence_id, state, share)
                        values (:id, :participant, :occurrence, :state, :share) on conflict (id) do nothing
                        """)
                .bind("id", request.id())
                .bind("share", MailboxShare.of(request.mail().mailbox()))
                .bind("participant", request.participant().value())
                .bind("occurrence", request.occurrence().value())
                .bind("state", BookingState.REQUESTED.name())
                .then();
    }

    /** There is no entry of ours, and none is to come. */
    Mono<Void> forget(UUID booking) {
        return database.sql("delete from booking where id = :id")
                .bind("id", booking)
                .then();
    }

    Mono<Void> placed(UUID booking, String event) {
        return step(booking, BookingState.PLACED, event, null).then();
    }

    Mono<Void> failed(UUID booking, BookingState state, BookingFailure reason) {
        return step(booking, state, null, reason).then();
    }

    /** Takes a step; false when it was out of order. */
    Mono<Boolean> reached(UUID booking, BookingState state) {
        return step(booking, state, null, null);
    }

    private Mono<Boolean> step(
            UUID booking, BookingState next, @Nullable String event, @Nullable BookingFailure reason) {
        var update = database.sql("""
                        update booking set state = :next, changed_at = now(),
                            event_id = coalesce(:event, event_id), failure = :failure
                        where id = :id and state = any(:follows)
                        """)
                .bind("id", booking)
                .bind("next", next.name())
                .bind("follows", next.follows().stream().map(Enum::name).toArray(String[]::new));
        update = event == null ? update.bindNull("event", String.class) : update.bind("event", event);
        return (reason == null ? update.bindNull("failure", String.class) : update.bind("failure", reason.name()))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private static Booking booking(Readable row) {
        String failure = row.get("failure", String.class);
        return new Booking(
                Objects.requireNonNull(row.get("id", UUID.class)),
                new ParticipantId(Objects.requireNonNull(row.get("participant_id", UUID.class))),
                new OccurrenceId(Objects.requireNonNull(row.get("occurrence_id", UUID.class))),
                BookingState.valueOf(Objects.requireNonNull(row.get("state", String.class))),
                failure == null ? null : BookingFailure.valueOf(failure),
                row.get("event_id", String.class),
                Objects.requireNonNull(row.get("wanted_revision", Integer.class)),
                Objects.requireNonNull(row.get("written_revision", Integer.class)),
                Objects.requireNonNull(row.get("generation", Integer.class)),
                Objects.requireNonNull(row.get("changed_at", Instant.class)));
    }
}
