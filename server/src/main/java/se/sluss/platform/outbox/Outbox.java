package se.sluss.platform.outbox;

import java.nio.charset.StandardCharsets;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.platform.secrets.InstallationKey;
import se.sluss.platform.secrets.SealingKey;

/** Takes the effects that a change causes. Call it inside the transaction of the change: both are stored, or neither. */
@Component
public class Outbox {

    static final String CHANNEL = "outbox";
    static final String SEALING = "outbox";

    private final DatabaseClient database;
    private final SealingKey sealing;

    Outbox(DatabaseClient database, InstallationKey installation) {
        this.database = database;
        this.sealing = installation.sealing(SEALING);
    }

    /**
     * Adds a job, unless its key is there already, and wakes those who carry jobs out once the transaction has committed. What
     * follows a job that is not over yet in its lane is due since then, so that what was begun is finished before what came
     * later is begun.
     */
    public Mono<Void> add(NewJob job) {
        return Mono.defer(() -> database.sql("""
                        with added as (
                            insert into outbox (key, kind, lane, destination, sealed_payload, due_at)
                            values (:key, :kind, :lane, :destination, :payload, coalesce(
                                (select min(due_at) from outbox
                                    where lane = :lane and done_at is null and given_up_at is null
                                    and due_at < now() and :delay = 0),
                                now() + :delay * interval '1 millisecond'))
                            on conflict (key) do nothing returning id)
                        select pg_notify('%s', '') from added
                        """.formatted(CHANNEL))
                .bind("key", job.key())
                .bind("kind", job.kind())
                .bind("lane", job.lane())
                .bind("destination", job.destination())
                .bind("payload", sealing.seal(job.payload().getBytes(StandardCharsets.UTF_8), job.key()))
                .bind("delay", job.delay().toMillis())
                .then());
    }
}
