package se.sluss.sms;

import java.time.Duration;

/** What became of a text message that was handed over. Problems name codes and states, never numbers or texts. */
public sealed interface SmsReceipt {

    /**
     * The operator has taken it.
     *
     * @param id the operator's name for it
     */
    record Accepted(String id) implements SmsReceipt {}

    /** The operator, or our own rules, will never take it. */
    record Refused(String problem) implements SmsReceipt {}

    /**
     * Not now.
     *
     * @param delay when to try again
     */
    record TryLater(Duration delay, String problem) implements SmsReceipt {}
}
