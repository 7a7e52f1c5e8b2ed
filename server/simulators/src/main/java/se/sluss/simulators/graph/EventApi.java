package se.sluss.simulators.graph;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Routes;
import tools.jackson.databind.node.ObjectNode;

/** Writing and reading events; what follows for attendees is left to {@link Meetings}. */
final class EventApi {

    private final Mailboxes mailboxes;
    private final TokenCheck tokens;
    private final EventForm form;
    private final Meetings meetings;
    private final Profile profile;

    EventApi(Mailboxes mailboxes, TokenCheck tokens, EventForm form, Meetings meetings, Profile profile) {
        this.meetings = meetings;
        this.profile = profile;
        this.mailboxes = mailboxes;
        this.tokens = tokens;
        this.form = form;
    }

    void addTo(Routes routes) {
        String user = "/v1.0/users/{user}";
        routes.on("POST", user + "/events", this::create);
        routes.on("POST", user + "/calendar/events", this::create);
        routes.on("GET", user + "/events", this::list);
        routes.on("GET", user + "/calendar/events", this::list);
        routes.on("GET", user + "/events/{id}", this::get);
        routes.on("PATCH", user + "/events/{id}", this::change);
        routes.on("DELETE", user + "/events/{id}", this::delete);
        routes.on("GET", user + "/calendarView", this::window);
        routes.on("GET", user + "/calendar/calendarView", this::window);
    }

    private Answer create(Call call) {
        tokens.demand(call, "Calendars.ReadWrite");
        Mailbox mailbox = mailboxes.of(call);
        Item event = form.created(Json.object(call), mailbox.owner());
        Optional<Item> existing = mailbox.addEvent(event);
        if (existing.isPresent()) {
            return duplicate(existing.get(), call);
        }
        meetings.invite(mailbox, event);
        return shown(201, event, call);
    }

    private Answer duplicate(Item existing, Call call) {
        return switch (profile.duplicates()) {
            case REPLAY -> shown(201, existing, call);
            case BAD_REQUEST -> duplicate(400, existing, call);
            case CONFLICT -> duplicate(409, existing, call);
        };
    }

    private Answer duplicate(int status, Item existing, Call call) {
        var body = GraphError.body(
                "ErrorDuplicateTransactionId",
                "Your request can't be completed. The TransactionId has already been used to create a different event.");
        if (profile.namesExistingEvent()) {
            body.withObject("error").put("@event.existingEventId", existing.id(Preference.of(call)));
        }
        return Answer.json(status, body);
    }

    private Answer list(Call call) {
        Predicate<Item> filter = call.parameter("$filter").map(Filter::parse).orElse(item -> true);
        return found(call, filter);
    }

    private Answer window(Call call) {
        return found(call, view(call)::holds);
    }

    /** The window that a calendar view shows. */
    static DeltaRound.InView view(Call call) {
        return new DeltaRound.InView(boundary(call, "startDateTime"), boundary(call, "endDateTime"));
    }

    private Answer found(Call call, Predicate<Item> filter) {
        tokens.demand(call, "Calendars.Read", "Calendars.ReadWrite");
        Mailbox mailbox = mailboxes.of(call);
        boolean blind = call.parameter("$filter").isPresent() && mailbox.isBlind();
        List<Item> events = blind
                ? List.of()
                : mailbox.search(ItemKind.EVENT, filter).stream()
                        .sorted(Comparator.comparing(EventForm::start))
                        .toList();
        var preference = Preference.of(call);
        return Page.of(call, events, item -> form.shown(item, preference));
    }

    private Answer get(Call call) {
        tokens.demand(call, "Calendars.Read", "Calendars.ReadWrite");
        return shown(200, mailboxes.of(call).item(call.variable("id"), ItemKind.EVENT), call);
    }

    private Answer change(Call call) {
        tokens.demand(call, "Calendars.ReadWrite");
        Mailbox mailbox = mailboxes.of(call);
        ObjectNode changes = Json.object(call);
        Item event = mailbox.item(call.variable("id"), ItemKind.EVENT);
        Set<String> before = Attendees.of(event.json());
        synchronized (mailbox) {
            if (call.header("If-Match")
                    .filter(etag -> !etag.equals(event.etag()))
                    .isPresent()) {
                throw GraphError.of(
                        412, "ErrorIrresolvableConflict", "The send or update operation could not be performed.");
            }
            form.change(event, changes);
            mailbox.changed(event);
        }
        if (isOrganizer(event)) {
            meetings.update(mailbox, event, changes, before);
        }
        return shown(200, event, call);
    }

    private Answer delete(Call call) {
        tokens.demand(call, "Calendars.ReadWrite");
        Mailbox mailbox = mailboxes.of(call);
        Item event = mailbox.item(call.variable("id"), ItemKind.EVENT);
        mailbox.delete(event);
        if (isOrganizer(event)) {
            meetings.cancel(mailbox, event, "");
        }
        return Answer.empty(204);
    }

    private static boolean isOrganizer(Item event) {
        return event.json().path("isOrganizer").asBoolean(true);
    }

    private Answer shown(int status, Item event, Call call) {
        var preference = Preference.of(call);
        return Answer.json(status, Page.one(call, event, item -> form.shown(item, preference)));
    }

    private static Instant boundary(Call call, String name) {
        return call.parameter(name)
                .map(GraphTime::boundary)
                .orElseThrow(() -> GraphError.of(
                        400, "ErrorInvalidParameter", "This request requires a time window: " + name + "."));
    }
}
