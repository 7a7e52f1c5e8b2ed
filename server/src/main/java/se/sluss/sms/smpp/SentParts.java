package se.sluss.sms.smpp;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * The parts of messages whose delivery somebody wants to know. A receipt may come to any node, twice, and even before
 * the answer to the submission: whichever comes last finds the other.
 */
final class SentParts {

    /** Operators give up a message after two or three days, and some use a name again after that. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final DatabaseClient database;
    private final Clock clock;

    SentParts(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes the name that the operator gave a part; an older message of the same name is forgotten. Gives what is known
     * of the whole message, or nothing as long as it is on its way.
     *
     * @param parts how many there are of the message
     */
    Mono<MessageState> submitted(String id, UUID reference, int parts) {
        return database.sql("""
                        insert into smpp_part (id, reference, parts, noted_at) values (:id, :reference, :parts, :now)
                        on conflict (id) do update set
                        reference = excluded.reference, parts = excluded.parts, noted_at = excluded.noted_at,
                        state = case when smpp_part.reference is null then smpp_part.state end
                        """)
                .bind("id", id)
                .bind("reference", reference)
                .bind("parts", parts)
                .bind("now", clock.instant())
                .then()
                .then(state(reference));
    }

    /** Notes what became of a part; a delivery is never taken back. */
    Mono<MessageState> reported(String id, PartState state) {
        return database.sql("""
                        insert into smpp_part (id, state, noted_at) values (:id, :state, :now)
                        on conflict (id) do update set state =
                        case when smpp_part.state = 'DELIVERED' then smpp_part.state else excluded.state end
                        returning reference
                        """)
                .bind("id", id)
                .bind("state", state.name())
                .bind("now", clock.instant())
                .map(row -> Optional.ofNullable(row.get("reference", UUID.class)))
                .one()
                .flatMap(Mono::justOrEmpty)
                .flatMap(this::state);
    }

    /** Forgets what nobody will ask for any more. */
    Mono<Long> forgetOld() {
        return database.sql("delete from smpp_part where noted_at < :before")
                .bind("before", clock.instant().minus(KEPT))
                .fetch()
                .rowsUpdated();
    }

    private Mono<MessageState> state(UUID reference) {
        return database.sql("""
                        select coalesce(count(*) filter (where state = 'DELIVERED') >= max(parts), false) as delivered,
                        coalesce(bool_or(state = 'FAILED'), false) as failed
                        from smpp_part where reference = :reference
                        """)
                .bind("reference", reference)
                .map(row -> new Known(
                        Objects.requireNonNull(row.get("delivered", Boolean.class)),
                        Objects.requireNonNull(row.get("failed", Boolean.class))))
                .one()
                .flatMap(known -> Mono.justOrEmpty(known.state()))
                .map(state -> new MessageState(reference, state));
    }

    /** The end of a whole message. */
    record MessageState(UUID reference, PartState state) {}

    private record Known(boolean delivered, boolean failed) {

        Optional<PartState> state() {
            if (delivered) {
                return Optional.of(PartState.DELIVERED);
            }
            return failed ? Optional.of(PartState.FAILED) : Optional.empty();
        }
    }
}
