package se.sluss.calendar.graph;

import com.microsoft.graph.models.Event;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.events.EventsRequestBuilder;
import com.microsoft.kiota.ApiException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import se.sluss.calendar.EntryTime;
import se.sluss.calendar.MailboxAnswer;
import se.sluss.calendar.Mailboxes.EntryChange;
import se.sluss.calendar.PlacedEntry;

/** Changes or deletes one event that was written before: the same event, never a new one in its place. */
final class EventChange {

    private static final Set<String> ITEM_GONE = Set.of("ErrorItemNotFound", "itemNotFound");

    private final EventsRequestBuilder events;
    private final PlacedEntry entry;

    EventChange(GraphServiceClient client, PlacedEntry entry) {
        this.events = client.users().byUserId(entry.mailbox()).events();
        this.entry = entry;
    }

    MailboxAnswer<EntryChange> move(EntryTime time) {
        var times = new ZonedTimes(time);
        return onEach(id -> times.write(zone -> events.byEventId(id).patch(GraphEvent.at(time, zone))));
    }

    MailboxAnswer<EntryChange> delete() {
        return onEach(id -> events.byEventId(id).delete());
    }

    /** By its id, or where that is not known, by the booking: an answer may have been lost. */
    private MailboxAnswer<EntryChange> onEach(Consumer<String> change) {
        String known = entry.event();
        List<String> ids = known == null ? found() : List.of(known);
        boolean made = false;
        for (String id : ids) {
            made |= isMade(change, id);
        }
        return new MailboxAnswer.Done<>(made ? EntryChange.MADE : EntryChange.NOT_THERE);
    }

    private static boolean isMade(Consumer<String> change, String id) {
        try {
            change.accept(id);
            return true;
        } catch (ApiException e) {
            if (isGone(e)) {
                return false;
            }
            throw e;
        }
    }

    static boolean isGone(ApiException error) {
        return error.getResponseStatusCode() == HttpStatus.NOT_FOUND.value()
                && ITEM_GONE.contains(GraphFailures.code(error));
    }

    private List<String> found() {
        return EventSearch.of(events, entry.booking()).stream()
                .map(Event::getId)
                .map(Objects::requireNonNull)
                .toList();
    }
}
