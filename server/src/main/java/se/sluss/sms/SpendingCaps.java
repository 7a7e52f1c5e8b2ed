package se.sluss.sms;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Caps what the whole installation spends on text messages, whatever goes wrong elsewhere. Counted in the database, so
 * that the caps hold over all nodes and restarts; the figures {@code sluss.sms.*} are there to alarm somebody.
 */
@Component
class SpendingCaps {

    private static final Logger log = LoggerFactory.getLogger(SpendingCaps.class);
    private static final String CAPPED = "sluss.sms.capped";
    private static final Duration DAY = Duration.ofDays(1);
    /** A day's cap empties from its other end; asking more often helps nobody. */
    private static final Duration PAUSE_OF_DAY = Duration.ofMinutes(15);

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final SmsSettings settings;
    private final MeterRegistry meters;
    private final Clock clock;
    private final AtomicLong today = new AtomicLong();

    SpendingCaps(
            DatabaseClient database,
            TransactionalOperator transaction,
            SmsSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
        meters.gauge("sluss.sms.day.parts", today);
        meters.gauge("sluss.sms.day.cap", settings, SmsSettings::mostPerDay);
        for (Cap cap : Cap.values()) {
            meters.counter(CAPPED, "cap", cap.tag());
        }
    }

    /** Counts parts that are to be sent; gives how long to wait instead when a cap is reached, zero when none is. */
    Mono<Duration> take(int parts) {
        return transaction.transactional(
                alone().then(Mono.defer(() -> forgetOld().then(spent()))).flatMap(spent -> reached(spent, parts)
                        .map(cap -> Mono.just(refused(cap)))
                        .orElseGet(() -> add(parts).thenReturn(counted(spent, parts)))));
    }

    /** Takes back what was counted and not sent. */
    Mono<Void> giveBack(int parts) {
        return Mono.defer(() -> add(-parts));
    }

    /** One at a time, on all nodes, until the end of the transaction. */
    private Mono<Void> alone() {
        return database.sql("select pg_advisory_xact_lock(hashtext('sms_spending'))")
                .then();
    }

    private Mono<Spent> spent() {
        return database.sql("""
                        select coalesce(sum(parts), 0)::bigint as of_day,
                        coalesce(sum(parts) filter (where minute = :minute), 0)::bigint as of_minute
                        from sms_spending
                        """)
                .bind("minute", minute())
                .map(row -> new Spent(
                        Objects.requireNonNull(row.get("of_minute", Long.class)),
                        Objects.requireNonNull(row.get("of_day", Long.class))))
                .one();
    }

    private Mono<Void> forgetOld() {
        return database.sql("delete from sms_spending where minute <= :before")
                .bind("before", clock.instant().minus(DAY))
                .then();
    }

    private Mono<Void> add(int parts) {
        return database.sql("""
                        insert into sms_spending (minute, parts) values (:minute, :parts)
                        on conflict (minute) do update set parts = sms_spending.parts + excluded.parts
                        """).bind("minute", minute()).bind("parts", parts).then();
    }

    private Optional<Cap> reached(Spent spent, int parts) {
        if (spent.day() + parts > settings.mostPerDay()) {
            return Optional.of(Cap.DAY);
        }
        return spent.minute() + parts > settings.mostPerMinute() ? Optional.of(Cap.MINUTE) : Optional.empty();
    }

    private Duration counted(Spent spent, int parts) {
        today.set(spent.day() + parts);
        return Duration.ZERO;
    }

    private Duration refused(Cap cap) {
        meters.counter(CAPPED, "cap", cap.tag()).increment();
        log.error("no text message sent: the cap of the installation for a {} is reached", cap.tag());
        return cap == Cap.DAY ? PAUSE_OF_DAY : Duration.between(clock.instant(), minute().plus(1, ChronoUnit.MINUTES));
    }

    private Instant minute() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    private enum Cap {
        MINUTE,
        DAY;

        String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was sent before, in the current minute and in the last 24 hours. */
    private record Spent(long minute, long day) {}
}
