package se.sluss.simulators.graph;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Gate;

/** At most four requests at a time for each mailbox, and 10,000 in ten minutes; the others are told to come back. */
final class MailboxGate implements Gate {

    private static final int AT_ONCE = 4;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Mailboxes mailboxes;
    private final Clock clock;
    private final Map<Mailbox, RequestWindow> windows = new HashMap<>();
    private final Map<Mailbox, Integer> underWay = new HashMap<>();
    private final Map<Mailbox, Integer> highest = new HashMap<>();
    private int turnedAway;
    private boolean anyRate;

    MailboxGate(Mailboxes mailboxes, Clock clock) {
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    @Override
    public Optional<Answer> enter(Call call) {
        return mailbox(call).flatMap(this::enter);
    }

    @Override
    public void leave(Call call) {
        mailbox(call).ifPresent(this::leave);
    }

    synchronized void liftRequestRate() {
        anyRate = true;
    }

    synchronized int turnedAway() {
        return turnedAway;
    }

    synchronized int highest(String user) {
        return mailboxes.called(user).map(highest::get).orElse(0);
    }

    private synchronized Optional<Answer> enter(Mailbox mailbox) {
        Duration pause = anyRate ? Duration.ZERO : window(mailbox).enter(clock.instant());
        if (pause.isPositive()) {
            return Optional.of(turnAway(pause.plusSeconds(1), "RequestRate"));
        }
        int now = underWay.getOrDefault(mailbox, 0);
        highest.merge(mailbox, now + 1, Math::max);
        if (now == AT_ONCE) {
            return Optional.of(turnAway(PAUSE, "MailboxConcurrency"));
        }
        underWay.put(mailbox, now + 1);
        return Optional.empty();
    }

    private RequestWindow window(Mailbox mailbox) {
        return windows.computeIfAbsent(mailbox, ignored -> new RequestWindow());
    }

    private synchronized void leave(Mailbox mailbox) {
        underWay.merge(mailbox, -1, Integer::sum);
    }

    private Answer turnAway(Duration pause, String limit) {
        turnedAway++;
        return GraphError.answer(429, "ApplicationThrottled", "Application is over its " + limit + " limit.")
                .with("Retry-After", String.valueOf(pause.toSeconds()));
    }

    private Optional<Mailbox> mailbox(Call call) {
        String[] segments = Segments.canonical(call.path()).split("/", -1);
        return segments.length > 3 && segments[2].equalsIgnoreCase("users")
                ? mailboxes.called(segments[3])
                : Optional.empty();
    }
}
