package se.sluss.calendar.graph;

import java.time.Duration;

/** A request that was not sent, since the mailbox has asked to be left alone. */
final class MailboxPaused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration left;

    MailboxPaused(Duration left) {
        super("the mailbox has asked for a pause", null, false, false);
        this.left = left;
    }

    /** For how long yet. */
    Duration left() {
        return left;
    }
}
