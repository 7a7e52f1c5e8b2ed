package se.sluss.platform.outbox;

import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.platform.secrets.InstallationKey;
import se.sluss.platform.secrets.SealingKey;

/** The jobs in the table, as the worker needs them. */
@Component
class OutboxJobs {

    private final DatabaseClient database;
    private final SealingKey sealing;

    OutboxJobs(DatabaseClient database, InstallationKey installation) {
        this.database = database;
        this.sealing = installation.sealing(Outbox.SEALING);
    }

    /** Who has due jobs that nobody has taken and that may run. Steps from one destination to the next, however many jobs each has. */
    Mono<List<String>> destinations() {
        return database.sql("""
                        with recursive known(destination) as (
                            select min(destination) from outbox where done_at is null and given_up_at is null
                            union all
                            select (
                                select min(next.destination) from outbox next
                                where next.destination > known.destination
                                and next.done_at is null and next.given_up_at is null)
                            from known where known.destination is not null)
                        select destination from known
                        where exists (
                            select from outbox job where job.destination = known.destination
                            and due_at <= now() and (leased_until is null or leased_until <= now())
                            and done_at is null and given_up_at is null
                            and not exists (
                                select from outbox older
                                where older.lane = job.lane and older.id < job.id
                                and older.done_at is null and older.given_up_at is null))
                        """).mapValue(String.class).all().collectList();
    }

    /**
     * Leases the job of a destination that has been due the longest. A job is left alone while its lane has an older pending one, whether
     * due or not: that is what keeps a lane in order and to one job at a time, also with several nodes.
     */
    Mono<Job> lease(String destination, Duration lease) {
        return database.sql("""
                        update outbox
                        set leased_until = now() + :lease * interval '1 millisecond', attempts = attempts + 1
                        where id in (
                            select id from outbox job
                            where destination = :destination
                            and due_at <= now() and (leased_until is null or leased_until <= now())
                            and done_at is null and given_up_at is null
                            and not exists (
                                select from outbox older
                                where older.lane = job.lane and older.id < job.id
                                and older.done_at is null and older.given_up_at is null)
                            order by due_at, id limit 1 for update skip locked)
                        returning id, kind, key, sealed_payload, attempts
                        """)
                .bind("destination", destination)
                .bind("lease", lease.toMillis())
                .map(this::job)
                .one();
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

    private Job job(Readable row) {
        String key = Objects.requireNonNull(row.get("key", String.class));
        byte[] payload = Objects.requireNonNull(row.get("sealed_payload", byte[].class));
        return new Job(
                Objects.requireNonNull(row.get("id", Long.class)),
                Objects.requireNonNull(row.get("kind", String.class)),
                key,
                new String(sealing.open(payload, key), StandardCharsets.UTF_8),
                Objects.requireNonNull(row.get("attempts", Integer.class)));
    }
}
