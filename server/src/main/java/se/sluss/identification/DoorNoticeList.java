package se.sluss.identification;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Meetings;
import se.sluss.meeting.OccurrenceId;
import se.sluss.meeting.ParticipantId;
import se.sluss.protocol.signal.DoorNotice;

/** The notices of one occurrence, as those who lead see them. */
@Component
public class DoorNoticeList {

    private final DatabaseClient database;
    private final Meetings meetings;
    private final VerifiedNames names;

    DoorNoticeList(DatabaseClient database, Meetings meetings, VerifiedNames names) {
        this.database = database;
        this.meetings = meetings;
        this.names = names;
    }

    /** All that is to be known now, the oldest first; a person the leader has vouched for asks no more. */
    public Mono<List<DoorNotice>> of(OccurrenceId occurrence) {
        return database.sql("""
                        select * from door_notice where occurrence_id = :occurrence and vouched_by is null order by at
                        """)
                .bind("occurrence", occurrence.value())
                .map(DoorNoticeList::stored)
                .all()
                .collectList()
                .flatMap(found -> found.isEmpty() ? Mono.just(List.of()) : views(found, occurrence));
    }

    private Mono<List<DoorNotice>> views(List<Stored> found, OccurrenceId occurrence) {
        return meetings.ofOccurrence(occurrence).flatMap(meeting -> Flux.fromIterable(found)
                .concatMap(notice -> view(notice, meeting))
                .collectList());
    }

    private Mono<DoorNotice> view(Stored notice, Meeting meeting) {
        return Mono.justOrEmpty(notice.sealedName())
                .flatMap(stored -> names.open(stored, meeting.id()))
                .map(name -> notice.view(meeting, name))
                .switchIfEmpty(Mono.fromSupplier(() -> notice.view(meeting, null)));
    }

    private static Stored stored(Readable row) {
        return new Stored(
                Objects.requireNonNull(row.get("id", UUID.class)),
                new ParticipantId(Objects.requireNonNull(row.get("participant_id", UUID.class))),
                DoorNotice.Kind.valueOf(Objects.requireNonNull(row.get("kind", String.class))),
                row.get("sealed_name", byte[].class),
                row.get("issuer", String.class),
                Objects.requireNonNull(row.get("at", Instant.class)));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, and lives for one answer
    private record Stored(
            UUID id,
            ParticipantId participant,
            DoorNotice.Kind kind,
            byte @Nullable [] sealedName,
            @Nullable String issuer,
            Instant at) {

        DoorNotice view(Meeting meeting, @Nullable String verifiedName) {
            String invited = meeting.participant(participant).person().name();
            return new DoorNotice(id.toString(), kind, invited, verifiedName, issuer, at.toString());
        }
    }
}
