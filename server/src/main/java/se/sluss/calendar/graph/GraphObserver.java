package se.sluss.calendar.graph;

import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.Subscription;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.ApiException;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;
import se.sluss.calendar.MailboxAnswer;
import se.sluss.calendar.PlacedEntry;
import se.sluss.calendar.watch.CalendarObserver;
import se.sluss.calendar.watch.Changes;
import se.sluss.calendar.watch.SeenEntry;
import se.sluss.calendar.watch.Subscribed;
import se.sluss.calendar.watch.WatchedFor;

/** The calendars of a Microsoft 365 tenant, as they can be observed. */
final class GraphObserver implements CalendarObserver {

    /** Subscriptions of all mailboxes are asked for together. */
    private static final String NO_MAILBOX = "subscriptions";

    private final GraphCalls calls;
    private final URI webhook;

    /** @param webhook where Graph tells of changes; {@code /lifecycle} below it is told of the subscriptions */
    GraphObserver(GraphCalls calls, URI webhook) {
        this.calls = calls;
        this.webhook = webhook;
    }

    @Override
    public Mono<MailboxAnswer<Subscribed>> subscribe(String mailbox, WatchedFor what, String state, Instant until) {
        return calls.ask(mailbox, client -> {
            var wanted = new Subscription();
            wanted.setChangeType(changes(what));
            wanted.setNotificationUrl(webhook.toString());
            wanted.setLifecycleNotificationUrl(webhook + "/lifecycle");
            wanted.setResource("users/" + mailbox + "/" + resource(what));
            wanted.setExpirationDateTime(time(until));
            wanted.setClientState(state);
            return new MailboxAnswer.Done<>(granted(client.subscriptions().post(wanted)));
        });
    }

    @Override
    public Mono<MailboxAnswer<Optional<Subscribed>>> renew(String mailbox, String subscription, Instant until) {
        return calls.ask(mailbox, client -> new MailboxAnswer.Done<>(renewed(client, subscription, until)));
    }

    @Override
    public Mono<MailboxAnswer<Set<String>>> subscriptions() {
        return calls.ask(
                NO_MAILBOX,
                client -> new MailboxAnswer.Done<>(new SubscriptionList(client).toldAt(webhook.toString())));
    }

    @Override
    public Mono<MailboxAnswer<Boolean>> end(String subscription) {
        return calls.ask(NO_MAILBOX, client -> new MailboxAnswer.Done<>(ended(client, subscription)));
    }

    @Override
    public Mono<MailboxAnswer<Changes>> changes(String mailbox, @Nullable String since, Instant from, Instant to) {
        return calls.ask(mailbox, client -> {
            var delta = new CalendarDelta(client, mailbox, from, to);
            return new MailboxAnswer.Done<>(since == null ? delta.anew() : delta.since(since));
        });
    }

    @Override
    public Mono<MailboxAnswer<SeenEntry>> look(PlacedEntry entry) {
        return calls.ask(entry.mailbox(), client -> new MailboxAnswer.Done<>(seen(client, entry)));
    }

    private static String changes(WatchedFor what) {
        return switch (what) {
            case ENTRIES -> "updated,deleted";
            case REPLIES -> "created";
        };
    }

    private static String resource(WatchedFor what) {
        return switch (what) {
            case ENTRIES -> "events";
            case REPLIES -> "mailFolders('inbox')/messages";
        };
    }

    private static Optional<Subscribed> renewed(GraphServiceClient client, String subscription, Instant until) {
        var wanted = new Subscription();
        wanted.setExpirationDateTime(time(until));
        try {
            return Optional.of(granted(
                    client.subscriptions().bySubscriptionId(subscription).patch(wanted)));
        } catch (ApiException e) {
            if (e.getResponseStatusCode() == HttpStatus.NOT_FOUND.value()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static boolean ended(GraphServiceClient client, String subscription) {
        try {
            client.subscriptions().bySubscriptionId(subscription).delete();
            return true;
        } catch (ApiException e) {
            if (e.getResponseStatusCode() == HttpStatus.NOT_FOUND.value()) {
                return false;
            }
            throw e;
        }
    }

    private static SeenEntry seen(GraphServiceClient client, PlacedEntry entry) {
        try {
            Event event = client.users()
                    .byUserId(entry.mailbox())
                    .events()
                    .byEventId(Objects.requireNonNull(entry.event()))
                    .get(request -> request.queryParameters.select = new String[] {"id", "start", "end", "isAllDay"});
            return GraphEvent.time(Objects.requireNonNull(event))
                    .<SeenEntry>map(SeenEntry.At::new)
                    .orElseGet(SeenEntry.AtNoTime::new);
        } catch (ApiException e) {
            if (EventChange.isGone(e)) {
                return new SeenEntry.Missing();
            }
            throw e;
        }
    }

    private static Subscribed granted(@Nullable Subscription subscription) {
        var made = Objects.requireNonNull(subscription);
        return new Subscribed(
                Objects.requireNonNull(made.getId()),
                Objects.requireNonNull(made.getExpirationDateTime()).toInstant());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
