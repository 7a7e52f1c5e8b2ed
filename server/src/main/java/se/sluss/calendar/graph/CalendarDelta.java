package se.sluss.calendar.graph;

import com.microsoft.graph.models.Event;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.calendarview.delta.DeltaGetResponse;
import com.microsoft.graph.users.item.calendarview.delta.DeltaRequestBuilder;
import com.microsoft.kiota.ApiException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.sluss.calendar.watch.Changes;

/** Reads what changed in one calendar, page by page. */
final class CalendarDelta {

    private static final String PAGE = "odata.maxpagesize=200";

    private final DeltaRequestBuilder delta;
    private final Instant from;
    private final Instant to;

    CalendarDelta(GraphServiceClient client, String mailbox, Instant from, Instant to) {
        this.delta = client.users().byUserId(mailbox).calendarView().delta();
        this.from = from;
        this.to = to;
    }

    Changes anew() {
        return read(
                delta.get(request -> {
                    request.queryParameters.startDateTime =
                            from.truncatedTo(ChronoUnit.SECONDS).toString();
                    request.queryParameters.endDateTime =
                            to.truncatedTo(ChronoUnit.SECONDS).toString();
                    request.headers.add("Prefer", PAGE);
                }),
                true);
    }

    /** Begins anew when Graph no longer knows the link. */
    Changes since(String link) {
        try {
            return read(next(link), false);
        } catch (ApiException e) {
            if (GraphFailures.isForgotten(e)) {
                return anew();
            }
            throw e;
        }
    }

    private Changes read(@Nullable DeltaGetResponse first, boolean anew) {
        var events = new HashSet<String>();
        DeltaGetResponse page = Objects.requireNonNull(first);
        add(page, events);
        while (page.getOdataNextLink() != null) {
            page = Objects.requireNonNull(next(page.getOdataNextLink()));
            add(page, events);
        }
        return new Changes(events, Objects.requireNonNull(page.getOdataDeltaLink()), anew);
    }

    private @Nullable DeltaGetResponse next(String link) {
        return delta.withUrl(link).get(request -> request.headers.add("Prefer", PAGE));
    }

    /** What was removed is among them, with its id alone. */
    private static void add(DeltaGetResponse page, Set<String> events) {
        List<Event> value = page.getValue();
        if (value != null) {
            value.stream().map(Event::getId).filter(Objects::nonNull).forEach(events::add);
        }
    }
}
