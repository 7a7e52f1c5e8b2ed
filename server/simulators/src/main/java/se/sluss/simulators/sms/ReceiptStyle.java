package se.sluss.simulators.sms;

import java.util.Locale;

/** How an operator writes receipts; the answers to submissions name messages in hexadecimal. */
public enum ReceiptStyle {
    /** In the text, with the name as in the answer. */
    TEXT,
    /** In the text, with the name in decimal and zeros before it. */
    DECIMAL_TEXT,
    /** In optional parameters. */
    PARAMETERS,
    /** In the text, twice, and before the answer to the submission. */
    EARLY_AND_TWICE;

    String id(String answered) {
        return this == DECIMAL_TEXT ? String.format(Locale.ROOT, "%012d", Long.parseLong(answered, 16)) : answered;
    }
}
