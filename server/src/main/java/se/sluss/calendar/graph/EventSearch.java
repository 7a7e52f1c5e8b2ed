package se.sluss.calendar.graph;

import com.microsoft.graph.models.Event;
import com.microsoft.graph.users.item.events.EventsRequestBuilder;
import java.util.List;
import java.util.UUID;

/** Finds the event of a booking by the property that it was written with. */
final class EventSearch {

    private EventSearch() {}

    static List<Event> of(EventsRequestBuilder events, UUID booking) {
        var page = events.get(request -> {
            request.queryParameters.filter = GraphEvent.filter(booking);
            request.queryParameters.select = new String[] {"id"};
        });
        List<Event> found = page == null ? null : page.getValue();
        return found == null ? List.of() : found;
    }
}
