package se.sluss.calendar;

/**
 * A mail with nothing confidential in it.
 *
 * @param reference where it goes, and its Message-ID
 */
public record NeutralMail(MailReference reference, String subject, String html) {

    /** Cannot be printed: its links are personal. */
    @Override
    public String toString() {
        return "NeutralMail " + reference.messageId();
    }
}
