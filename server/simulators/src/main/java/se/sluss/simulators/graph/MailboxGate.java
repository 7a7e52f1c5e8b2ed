package se.sluss.simulators.graph;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Gate;

/** At most four requests at a time for each mailbox; the fifth is told to come back. */
final class MailboxGate implements Gate {

    private static final int AT_ONCE = 4;
    private static final String RETRY_AFTER_SECONDS = "1";

    private final Map<String, Integer> underWay = new HashMap<>();
    private final Map<String, Integer> highest = new HashMap<>();
    private int turnedAway;

    @Override
    public synchronized Optional<Answer> enter(Call call) {
        String mailbox = mailbox(call);
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

    @Override
    public synchronized void leave(Call call) {
        underWay.merge(mailbox(call), -1, Integer::sum);
    }

    synchronized int turnedAway() {
        return turnedAway;
    }

    synchronized int highest(String address) {
        return highest.getOrDefault(address.toLowerCase(Locale.ROOT), 0);
    }

    private static String mailbox(Call call) {
        String[] segments = call.path().split("/", -1);
        return segments.length > 3 ? segments[3].toLowerCase(Locale.ROOT) : "";
    }
}
