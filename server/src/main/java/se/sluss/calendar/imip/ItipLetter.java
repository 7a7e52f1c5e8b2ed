package se.sluss.calendar.imip;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.sluss.calendar.MailReference;

/**
 * A mail around an entry, as people read it.
 *
 * @param mail where it goes, and its Message-ID
 * @param follows the Message-ID of the first mail about the same entry; nothing for the first itself
 * @param sender the name of the sender
 * @param text the whole of it as plain text
 * @param html the whole of it as HTML
 */
public record ItipLetter(
        MailReference mail,
        @Nullable String follows,
        String sender,
        Locale language,
        String subject,
        String text,
        String html) {

    /** Cannot be printed: its link is personal. */
    @Override
    public String toString() {
        return "ItipLetter " + mail.messageId();
    }
}
