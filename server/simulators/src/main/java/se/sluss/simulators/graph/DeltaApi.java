package se.sluss.simulators.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Routes;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells what changed in a folder or in a window of the calendar since the client asked last. */
final class DeltaApi {

    private static final String SKIP = "$skiptoken";
    private static final String DELTA = "$deltatoken";

    private final Mailboxes mailboxes;
    private final TokenCheck tokens;
    private final EventForm events;
    private final DeltaTokens rounds;

    DeltaApi(Mailboxes mailboxes, TokenCheck tokens, EventForm events, DeltaTokens rounds) {
        this.rounds = rounds;
        this.mailboxes = mailboxes;
        this.tokens = tokens;
        this.events = events;
    }

    void addTo(Routes routes) {
        String user = "/v1.0/users/{user}";
        routes.on("GET", user + "/calendarView/delta", this::calendar);
        routes.on("GET", user + "/calendar/calendarView/delta", this::calendar);
        routes.on("GET", user + "/mailFolders/{folder}/messages/delta", this::folder);
    }

    private Answer calendar(Call call) {
        tokens.demand(call, "Calendars.Read", "Calendars.ReadWrite");
        if (call.parameter("$select").isPresent()) {
            throw GraphError.of(400, "ErrorInvalidUrlQuery", "The following parameters are not supported: $select.");
        }
        Mailbox mailbox = mailboxes.of(call);
        return page(
                call, mailbox, token(call).map(rounds::redeem).orElseGet(() -> start(mailbox, EventApi.view(call))));
    }

    private Answer folder(Call call) {
        tokens.demand(call, "Mail.Read", "Mail.ReadWrite");
        Mailbox mailbox = mailboxes.of(call);
        Folder folder = mailbox.called(call.variable("folder"));
        return page(
                call,
                mailbox,
                token(call).map(rounds::redeem).orElseGet(() -> start(mailbox, new DeltaRound.InFolder(folder))));
    }

    private Answer page(Call call, Mailbox mailbox, DeltaRound round) {
        if (!round.mailbox().equals(mailbox.owner().objectId())) {
            throw GraphError.of(400, "ErrorInvalidParameter", "The token belongs to another mailbox.");
        }
        var preference = Preference.of(call);
        var body = JsonNodeFactory.instance.objectNode();
        var value = body.putArray("value");
        synchronized (mailbox) {
            List<Item> told = mailbox.changedSince(round.since()).stream()
                    .filter(round::tells)
                    .toList();
            List<Item> page = told.stream().limit(preference.pageSize()).toList();
            page.forEach(item -> value.add(entry(call, item, round, preference)));
            if (told.size() > page.size()) {
                body.put(
                        "@odata.nextLink",
                        link(call, SKIP, round.until(page.getLast().changedAt())));
            } else {
                body.put("@odata.deltaLink", link(call, DELTA, round.next(mailbox.now())));
            }
        }
        return Answer.json(200, body);
    }

    private ObjectNode entry(Call call, Item item, DeltaRound round, Preference preference) {
        if (round.scope().holds(item)) {
            return item.kind() == ItemKind.EVENT
                    ? events.shown(item, preference)
                    : Page.one(call, item, message -> MailForm.shown(message, call));
        }
        var removed = JsonNodeFactory.instance.objectNode();
        removed.put("id", item.idIn(round.scope().folder(), preference));
        removed.putObject("@removed").put("reason", "deleted");
        return removed;
    }

    private String link(Call call, String parameter, DeltaRound round) {
        var query = new LinkedHashMap<>(call.query());
        // The token holds the window.
        query.keySet().retainAll(List.of("$select", "$expand"));
        query.put(parameter, rounds.issue(round));
        return Page.link(call, query);
    }

    private static DeltaRound start(Mailbox mailbox, DeltaRound.Scope scope) {
        return new DeltaRound(mailbox.owner().objectId(), scope, 0, true);
    }

    private static Optional<String> token(Call call) {
        return call.parameter(SKIP).or(() -> call.parameter(DELTA));
    }
}
