package se.sluss.calendar.watch;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.calendar.MailboxInUse;
import se.sluss.calendar.MailboxShare;
import se.sluss.platform.outbox.NewJob;
import se.sluss.platform.outbox.Outbox;

/** Asks for what watching takes: subscriptions, sweeps, looks. Each is a job of the outbox. */
@Component
public class Watching implements MailboxInUse {

    static final String WATCH = "calendar.watch";
    static final String SWEEP = "calendar.sweep";
    static final String LOOK = "calendar.look";

    /** Our own change is told too, and several often come together. */
    private static final Duration BEFORE_LOOKING = Duration.ofSeconds(2);

    private final Watches watches;
    private final Outbox outbox;
    private final Clock clock;

    Watching(Watches watches, Outbox outbox, Clock clock) {
        this.clock = clock;
        this.watches = watches;
        this.outbox = outbox;
    }

    @Override
    public Mono<Void> begin(String mailbox) {
        String share = MailboxShare.of(mailbox);
        return watches.begin(share, mailbox)
                .filter(Boolean::booleanValue)
                // A watch that has ended may begin again.
                .flatMap(ignored -> keep(share, "first " + clock.instant()));
    }

    /** Sweeps once more, because what was told may be incomplete. */
    Mono<Void> sweepSoon(String share) {
        return sweep(share, "missed " + clock.instant());
    }

    /** Renews before it is due. */
    Mono<Void> keepSoon(String share) {
        return keep(share, "asked " + clock.instant());
    }

    /** Makes or renews the subscription. */
    Mono<Void> keep(String share, String which) {
        return add(WATCH, share, which);
    }

    /** Looks for what notifications have missed. */
    Mono<Void> sweep(String share, String which) {
        return add(SWEEP, share, which);
    }

    Mono<Void> look(NoticedEntries.Noticed noticed) {
        UUID booking = noticed.booking();
        String key = LOOK + " " + booking + " " + noticed.when();
        return outbox.add(new NewJob(LOOK, key, LOOK + " " + booking, booking.toString(), BEFORE_LOOKING));
    }

    private Mono<Void> add(String kind, String share, String which) {
        String key = kind + " " + share + " " + which;
        return outbox.add(new NewJob(kind, key, kind + " " + share, share));
    }
}
