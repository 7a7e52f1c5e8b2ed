package se.sluss.simulators.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Gate;

/** At most four requests at a time for each mailbox; the fifth is told to come back. */
final class MailboxGate implements Gate {

    private static final int AT_ONCE = 4;
    private static final String RETRY_AFTER_SECONDS = "1";

    private final Mailboxes mailboxes;
    private final Map<Mailbox, Integer> underWay = new HashMap<>();
    private final Map<Mailbox, Integer> highest = new HashMap<>();
    private int turnedAway;

    MailboxGate(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @Override
    public Optional<Answer> enter(Call call) {
        return mailbox(call).flatMap(this::enter);
    }

    @Override
    public void leave(Call call) {
        mailbox(call).ifPresent(this::leave);
    }

    synchronized int turnedAway() {
        return turnedAway;
    }

    synchronized int highest(String user) {
        return mailboxes.called(user).map(highest::get).orElse(0);
    }

    private synchronized Optional<Answer> enter(Mailbox mailbox) {
        int now = underWay.getOrDefault(mailbox, 0);
        highest.merge(mailbox, now + 1, Math::max);
        if (now == AT_ONCE) {
            turnedAway++;
            return Optional.of(
                    GraphError.answer(429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.")
                            .with("Retry-After", RETRY_AFTER_SECONDS));
        }
        underWay.put(mailbox, now + 1);
        return Optional.empty();
    }

    private synchronized void leave(Mailbox mailbox) {
        underWay.merge(mailbox, -1, Integer::sum);
    }

    private Optional<Mailbox> mailbox(Call call) {
        String[] segments = Segments.canonical(call.path()).split("/", -1);
        return segments.length > 3 && segments[2].equalsIgnoreCase("users")
                ? mailboxes.called(segments[3])
                : Optional.empty();
    }
}
