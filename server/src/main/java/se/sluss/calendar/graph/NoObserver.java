package se.sluss.calendar.graph;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import se.sluss.calendar.MailboxAnswer;
import se.sluss.calendar.PlacedEntry;
import se.sluss.calendar.watch.CalendarObserver;
import se.sluss.calendar.watch.Changes;
import se.sluss.calendar.watch.SeenEntry;
import se.sluss.calendar.watch.Subscribed;
import se.sluss.calendar.watch.WatchedFor;

/** What can be seen where no tenant is configured: nothing. */
final class NoObserver implements CalendarObserver {

    @Override
    public Mono<MailboxAnswer<Subscribed>> subscribe(String mailbox, WatchedFor what, String state, Instant until) {
        return NoMailboxes.none();
    }

    @Override
    public Mono<MailboxAnswer<Optional<Subscribed>>> renew(String mailbox, String subscription, Instant until) {
        return NoMailboxes.none();
    }

    @Override
    public Mono<MailboxAnswer<Set<String>>> subscriptions() {
        return NoMailboxes.none();
    }

    @Override
    public Mono<MailboxAnswer<Boolean>> end(String subscription) {
        return NoMailboxes.none();
    }

    @Override
    public Mono<MailboxAnswer<Changes>> changes(String mailbox, @Nullable String since, Instant from, Instant to) {
        return NoMailboxes.none();
    }

    @Override
    public Mono<MailboxAnswer<SeenEntry>> look(PlacedEntry entry) {
        return NoMailboxes.none();
    }
}
