package se.sluss.meeting;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.platform.secrets.DataKeys;
import se.sluss.platform.secrets.SealingKey;

/** Takes a meeting apart into its rows. */
@Component
class MeetingWrites {

    private final DatabaseClient database;
    private final DataKeys keys;
    private final SealedRecords sealed;

    MeetingWrites(DatabaseClient database, DataKeys keys, SealedRecords sealed) {
        this.database = database;
        this.keys = keys;
        this.sealed = sealed;
    }

    Mono<Void> add(Meeting meeting, @Nullable String requestKey) {
        return keys.create(meeting.id().value()).flatMap(key -> insertMeeting(meeting, requestKey, key)
                .thenMany(Flux.fromIterable(meeting.occurrences())
                        .concatMap(occurrence -> insertOccurrence(meeting, occurrence)))
                .thenMany(Flux.range(0, meeting.participants().size())
                        .concatMap(position -> putParticipant(meeting, position, key)))
                .then());
    }

    /** Writes what is different. False, and nothing written, when the stored meeting is not {@code before} any more. */
    Mono<Boolean> replace(Meeting before, Meeting after) {
        return keys.of(after.id().value()).flatMap(key -> updateMeeting(before, after, key)
                .flatMap(current -> current ? replaceParts(before, after, key).thenReturn(true) : Mono.just(false)));
    }

    private Mono<Void> replaceParts(Meeting before, Meeting after, SealingKey key) {
        var people = IntStream.range(0, after.participants().size())
                .filter(i ->
                        !before.participants().contains(after.participants().get(i)))
                .boxed();
        return Flux.fromIterable(after.occurrences())
                .filter(occurrence -> !before.occurrences().contains(occurrence)
                        || !before.zone().equals(after.zone()))
                .concatMap(occurrence -> updateOccurrence(after, occurrence))
                .thenMany(Flux.fromStream(people).concatMap(position -> putParticipant(after, position, key)))
                .thenMany(Flux.fromIterable(after.participants())
                        .filter(person -> isIdentifiedAnew(person, before))
                        .concatMap(this::identifyAnew))
                .then();
    }

    private static boolean isIdentifiedAnew(Participant person, Meeting before) {
        return before.participants().stream()
                .anyMatch(known -> known.id().equals(person.id()) && !person.isIdentifiedLike(known));
    }

    /** The database ends the sessions of whoever is expected otherwise. */
    private Mono<Void> identifyAnew(Participant participant) {
        return database.sql("update participant set identity_revision = identity_revision + 1 where id = :id")
                .bind("id", participant.id().value())
                .then();
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

    private Mono<Boolean> updateMeeting(Meeting before, Meeting after, SealingKey key) {
        return database.sql("""
                        update meeting set type = :type, zone = :zone, sealed_details = :details, revision = :next,
                            cancelled_at = case when :cancelled then coalesce(cancelled_at, now()) end
                        where id = :id and revision = :known
                        """)
                .bind("id", after.id().value())
                .bind("type", after.type().id())
                .bind("zone", after.zone().getId())
                .bind("details", sealed.seal(after.details(), key))
                .bind("cancelled", after.cancelled())
                .bind("known", before.revision())
                .bind("next", after.revision())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private Mono<Void> insertOccurrence(Meeting meeting, Occurrence occurrence) {
        return database.sql("""
                        insert into occurrence (id, meeting_id, position, starts_at, ends_at, local_start, local_end)
                        values (:id, :meeting, :position, :startsAt, :endsAt, :localStart, :localEnd)
                        """)
                .bind("id", occurrence.id().value())
                .bind("meeting", meeting.id().value())
                .bind("position", occurrence.position())
                .bind("startsAt", occurrence.startsAt())
                .bind("endsAt", occurrence.endsAt())
                .bind("localStart", LocalDateTime.ofInstant(occurrence.startsAt(), meeting.zone()))
                .bind("localEnd", LocalDateTime.ofInstant(occurrence.endsAt(), meeting.zone()))
                .then();
    }

    private Mono<Void> updateOccurrence(Meeting meeting, Occurrence occurrence) {
        return database.sql("""
                        update occurrence set starts_at = :startsAt, ends_at = :endsAt,
                            local_start = :localStart, local_end = :localEnd,
                            cancelled_at = case when :cancelled then coalesce(cancelled_at, now()) end, moved = :moved
                        where id = :id
                        """)
                .bind("id", occurrence.id().value())
                .bind("moved", occurrence.moved())
                .bind("startsAt", occurrence.startsAt())
                .bind("endsAt", occurrence.endsAt())
                .bind("localStart", LocalDateTime.ofInstant(occurrence.startsAt(), meeting.zone()))
                .bind("localEnd", LocalDateTime.ofInstant(occurrence.endsAt(), meeting.zone()))
                .bind("cancelled", occurrence.cancelled())
                .then();
    }

    private Mono<Void> putParticipant(Meeting meeting, int position, SealingKey key) {
        Participant participant = meeting.participants().get(position);
        var put = database.sql("""
                        insert into participant
                            (id, meeting_id, position, role, channel, method, assurance, language, sealed_person,
                            from_position, until_position, absent_positions, companion_of)
                        values (:id, :meeting, :position, :role, :channel, :method, :assurance, :language, :person,
                            :from, :until, :absent, :companionOf)
                        on conflict (id) do update set role = excluded.role, channel = excluded.channel,
                            method = excluded.method, assurance = excluded.assurance, language = excluded.language,
                            sealed_person = excluded.sealed_person, until_position = excluded.until_position,
                            absent_positions = excluded.absent_positions, companion_of = excluded.companion_of
                        """)
                .bind("id", participant.id().value())
                .bind("meeting", meeting.id().value())
                .bind("position", position)
                .bind("role", participant.role().name())
                .bind("channel", participant.channel().name())
                .bind("method", participant.means().name())
                .bind("assurance", participant.required().name())
                .bind("language", participant.language().getLanguage())
                .bind("person", sealed.seal(participant.person(), key))
                .bind("from", participant.attending().from())
                .bind("absent", participant.attending().absent().toArray(Integer[]::new))
                .bind("companionOf", companionOf(participant));
        Integer until = participant.attending().until();
        return (until == null ? put.bindNull("until", Integer.class) : put.bind("until", until)).then();
    }

    private static Parameter companionOf(Participant participant) {
        ParticipantId other = participant.companionOf();
        return other == null ? Parameters.in(UUID.class) : Parameters.in(other.value());
    }
}
