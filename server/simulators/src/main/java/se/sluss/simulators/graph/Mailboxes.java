package se.sluss.simulators.graph;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.sluss.simulators.http.Call;

/** Every mailbox of the tenant, found by address or object id. */
final class Mailboxes {

    private final Map<String, Mailbox> byName = new ConcurrentHashMap<>();

    Mailboxes(List<MailboxOwner> owners, Clock clock, ChangeListener listener) {
        owners.forEach(owner -> add(owner, new Mailbox(owner, clock, listener)));
    }

    private void add(MailboxOwner owner, Mailbox mailbox) {
        byName.put(lower(owner.address()), mailbox);
        byName.put(lower(owner.objectId()), mailbox);
    }

    Optional<Mailbox> called(String addressOrId) {
        return Optional.ofNullable(byName.get(lower(addressOrId)));
    }

    /** The mailbox that the path of the call names. */
    Mailbox of(Call call) {
        return called(call.variable("user"))
                .orElseThrow(() -> GraphError.of(
                        404, "ErrorInvalidUser", "The requested user '" + call.variable("user") + "' is invalid."));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
