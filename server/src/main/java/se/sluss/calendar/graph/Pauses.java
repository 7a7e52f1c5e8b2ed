package se.sluss.calendar.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Mailboxes that have said when to come back. Until then nobody asks them anything: early attempts count against us. */
final class Pauses {

    private final Map<String, Instant> ends = new ConcurrentHashMap<>();
    private final Clock clock;

    Pauses(Clock clock) {
        this.clock = clock;
    }

    /** The mailbox wants to be left alone for so long. */
    void keep(String mailbox, Duration pause) {
        Instant end = clock.instant().plus(pause);
        ends.merge(mailbox, end, (known, other) -> known.isAfter(other) ? known : other);
    }

    /** Lets a request pass. Otherwise says for how long the mailbox still wants to be left alone. */
    void pass(String mailbox) throws MailboxPaused {
        Instant now = clock.instant();
        Instant end = ends.computeIfPresent(mailbox, (ignored, known) -> known.isAfter(now) ? known : null);
        if (end != null) {
            throw new MailboxPaused(Duration.between(now, end));
        }
    }
}
