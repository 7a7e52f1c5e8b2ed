package se.sluss.calendar.watch;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import se.sluss.calendar.MailboxAnswer;
import se.sluss.calendar.PlacedEntry;

/**
 * What can be seen of the calendars of the tenant. What a mailbox says is a {@link MailboxAnswer}; an error means a passing
 * trouble in between.
 */
public interface CalendarObserver {

    /**
     * Asks to be told of changes and deletions of events, or of new mail in the inbox.
     *
     * @param state comes back with every notification, and is known to nobody else
     * @param until when to stop telling; the answer says what was granted
     */
    Mono<MailboxAnswer<Subscribed>> subscribe(String mailbox, WatchedFor what, String state, Instant until);

    /** Asks to be told for longer. Empty when the subscription is not there any more. */
    Mono<MailboxAnswer<Optional<Subscribed>>> renew(String mailbox, String subscription, Instant until);

    /** The ids of all subscriptions that tell this installation, also of those that it does not know. */
    Mono<MailboxAnswer<Set<String>>> subscriptions();

    /** Asks not to be told any more. Done as well when the subscription is not there. */
    Mono<MailboxAnswer<Boolean>> end(String subscription);

    /**
     * What changed since an earlier answer.
     *
     * @param since the link of that answer, or nothing to begin
     * @param from the window to look at when it begins
     */
    Mono<MailboxAnswer<Changes>> changes(String mailbox, @Nullable String since, Instant from, Instant to);

    /** What there is to be seen of an entry. */
    Mono<MailboxAnswer<SeenEntry>> look(PlacedEntry entry);
}
