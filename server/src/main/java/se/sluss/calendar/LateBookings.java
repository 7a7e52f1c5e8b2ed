package se.sluss.calendar;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.platform.background.Background;

/** Counts, for whoever runs the installation, the entries that are late: {@code sluss.bookings.late}. */
@Component
class LateBookings {

    private static final Duration ROUND = Duration.ofSeconds(30);

    private final AtomicLong late = new AtomicLong();
    private final DatabaseClient database;
    private final Background background;

    LateBookings(DatabaseClient database, Background background, MeterRegistry meters) {
        this.database = database;
        this.background = background;
        Gauge.builder("sluss.bookings.late", late, AtomicLong::doubleValue)
                .description("calendar entries that should have been written or changed by now")
                .register(meters);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        background.keep(
                "late bookings",
                Flux.interval(Duration.ZERO, ROUND).onBackpressureDrop().concatMap(i -> count()));
    }

    Mono<Long> count() {
        return database.sql("""
                        select count(*) from booking b join occurrence o on o.id = b.occurrence_id
                        where (state = 'REQUESTED' or (written_revision < wanted_revision
                            and state in ('PLACED', 'MAIL_REMOVED', 'MAIL_REMAINS')))
                        and changed_at < now() - :patience * interval '1 second' and o.ends_at > now()
                        """)
                .bind("patience", Booking.PATIENCE.toSeconds())
                .mapValue(Long.class)
                .one()
                .doOnNext(late::set);
    }
}
