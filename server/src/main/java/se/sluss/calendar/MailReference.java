package se.sluss.calendar;

/**
 * A mail that was sent, where it was sent to.
 *
 * @param mailbox the address of the mailbox
 * @param messageId the Message-ID, with its angle brackets (RFC 5322)
 */
public record MailReference(String mailbox, String messageId) {

    /** No mail, in that mailbox. */
    public static MailReference none(String mailbox) {
        return new MailReference(mailbox, "");
    }

    public boolean isNone() {
        return messageId.isEmpty();
    }

    @Override
    public String toString() {
        return "MailReference " + messageId;
    }
}
