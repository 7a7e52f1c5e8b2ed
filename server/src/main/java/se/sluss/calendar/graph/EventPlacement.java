package se.sluss.calendar.graph;

import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.odataerrors.MainError;
import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.events.EventsRequestBuilder;
import com.microsoft.kiota.ApiException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.sluss.calendar.CalendarEntry;
import se.sluss.calendar.MailboxAnswer;

/** Writes one event into one calendar, and finds it again when it was written before. */
final class EventPlacement {

    private static final String DUPLICATE = "ErrorDuplicateTransactionId";
    private static final String EXISTING = "@event.existingEventId";

    private final EventsRequestBuilder events;
    private final CalendarEntry entry;
    private @Nullable Event written;

    EventPlacement(GraphServiceClient client, CalendarEntry entry) {
        this.events = client.users().byUserId(entry.mailbox()).events();
        this.entry = entry;
    }

    MailboxAnswer<String> place() {
        try {
            Event event = new ZonedTimes(entry.time()).write(this::write);
            return new MailboxAnswer.Done<>(id(Objects.requireNonNull(event)));
        } catch (ApiException e) {
            if (GraphFailures.code(e).equals(DUPLICATE)) {
                return existing(e);
            }
            throw e;
        }
    }

    /** Creates it; where Graph took the times for others, that event gets them under another name. */
    private @Nullable Event write(ZoneName zone) {
        written = written == null
                ? events.post(GraphEvent.of(entry, zone))
                : events.byEventId(id(written)).patch(GraphEvent.at(entry.time(), zone));
        return written;
    }

    private MailboxAnswer<String> existing(ApiException duplicate) {
        String told = told(duplicate);
        if (told != null) {
            return new MailboxAnswer.Done<>(told);
        }
        List<Event> found = EventSearch.of(events, entry.booking());
        return found.isEmpty()
                // Not visible yet, or deleted by the person since: without a pause to keep there is an end of trying.
                ? new MailboxAnswer.Busy<>(null, "the event was written but is not to be found yet")
                : new MailboxAnswer.Done<>(id(found.getFirst()));
    }

    private static @Nullable String told(ApiException duplicate) {
        MainError error = duplicate instanceof ODataError odata ? odata.getError() : null;
        Object id = error == null ? null : error.getAdditionalData().get(EXISTING);
        return id == null ? null : id.toString();
    }

    private static String id(Event event) {
        return Objects.requireNonNull(event.getId());
    }
}
