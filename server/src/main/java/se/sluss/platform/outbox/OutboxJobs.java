package se.sluss.platform.outbox;

import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.platform.secrets.InstallationKey;
import se.sluss.platform.secrets.SealBroken;
import se.sluss.platform.secrets.SealingKey;

/** The jobs in the table, as the worker needs them. */
@Component
class OutboxJobs {

    private static final Logger log = LoggerFactory.getLogger(OutboxJobs.class);

    /**
     * The job is due, nobody has taken it, and it is the first pending one of its lane, whether due or not: that is what
     * keeps a lane in order and to one job at a time, also with several nodes.
     *
     * <p>Asked in this way the first of a lane is looked up in the index for each job. A join may compare all with all: the
     * table goes from empty to full in a moment, and the planner knows it empty.
     */
    private static final String READY = """
            due_at <= now() and (leased_until is null or leased_until <= now())
            and done_at is null and given_up_at is null
            and id = (
                select min(pending.id) from outbox pending
                where pending.lane = job.lane and pending.done_at is null and pending.given_up_at is null)
            """;

    private final DatabaseClient database;
    private final SealingKey sealing;

    OutboxJobs(DatabaseClient database, InstallationKey installation) {
        this.database = database;
        this.sealing = installation.sealing(Outbox.SEALING);
    }

    /** Who has jobs that are ready. Steps from one destination to the next, however many jobs each has. */
    Mono<List<String>> destinations() {
        return database.sql("""
                        with recursive known(destination) as (
                            (select destination from outbox where done_at is null and given_up_at is null
                            order by destination limit 1)
                            union all
                            select next.destination from known cross join lateral (
                                select destination from outbox
                                where destination > known.destination and done_at is null and given_up_at is null
                                order by destination limit 1) as next)
                        select destination from known cross join lateral (
                            select from outbox job
                            where job.destination = known.destination and %s
                            order by due_at, id limit 1) as first
                        """.formatted(READY)).mapValue(String.class).all().collectList();
    }

    /** Leases up to so many jobs of each destination that are ready, those that have been due the longest. */
    Mono<List<LeasedJob>> lease(Map<String, Integer> places, Duration lease) {
        return database.sql("""
                        with ready as materialized (
                            select found.id
                            from unnest(cast(:destinations as text[]), cast(:places as integer[]))
                                as room(destination, places)
                            cross join lateral (
                                select id from outbox job
                                where job.destination = room.destination and %s
                                order by due_at, id limit room.places for update skip locked) as found)
                        update outbox
                        set leased_until = now() + :lease * interval '1 millisecond', attempts = attempts + 1
                        from ready where outbox.id = ready.id
                        returning outbox.id, kind, key, destination, sealed_payload, attempts
                        """.formatted(READY))
                .bind("destinations", places.keySet().toArray(String[]::new))
                .bind("places", places.values().toArray(Integer[]::new))
                .bind("lease", lease.toMillis())
                .map(OutboxJobs::sealed)
                .all()
                .mapNotNull(this::opened)
                .collectList();
    }

    Mono<Void> done(Job job) {
        return database.sql(
                        "update outbox set done_at = now(), sealed_payload = null, last_problem = null where id = :id")
                .bind("id", job.id())
                .then();
    }

    Mono<Void> giveUp(Job job, String problem) {
        return database.sql("""
                        update outbox set given_up_at = now(), sealed_payload = null, last_problem = :problem
                        where id = :id
                        """).bind("problem", problem).bind("id", job.id()).then();
    }

    Mono<Void> postpone(Job job, Duration delay, String problem) {
        return database.sql("""
                        update outbox
                        set leased_until = null, due_at = now() + :delay * interval '1 millisecond', last_problem = :problem
                        where id = :id
                        """)
                .bind("delay", delay.toMillis())
                .bind("problem", problem)
                .bind("id", job.id())
                .then();
    }

    private static SealedJob sealed(Readable row) {
        return new SealedJob(
                Objects.requireNonNull(row.get("id", Long.class)),
                Objects.requireNonNull(row.get("kind", String.class)),
                Objects.requireNonNull(row.get("key", String.class)),
                Objects.requireNonNull(row.get("destination", String.class)),
                Objects.requireNonNull(row.get("sealed_payload", byte[].class)),
                Objects.requireNonNull(row.get("attempts", Integer.class)));
    }

    /** One that cannot be opened holds up no other; it is looked at again after its lease. */
    private @Nullable LeasedJob opened(SealedJob job) {
        try {
            var payload = new String(sealing.open(job.payload(), job.key()), StandardCharsets.UTF_8);
            return new LeasedJob(new Job(job.id(), job.kind(), job.key(), payload, job.attempt()), job.destination());
        } catch (SealBroken e) {
            log.warn("{} #{} cannot be opened", job.kind(), job.id(), e);
            return null;
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record SealedJob(long id, String kind, String key, String destination, byte[] payload, int attempt) {}
}
