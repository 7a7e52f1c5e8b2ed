package se.sluss.calendar.imip;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import se.sluss.calendar.MailReference;

/**
 * Asks one person to book a meeting.
 *
 * @param mail where it goes, and its Message-ID
 * @param uid names the entry in the person's calendar for ever
 * @param sequence 0 at first; one more with each change of time
 * @param organizer the name of the sender
 * @param text of the mail and of the entry, without the link
 * @param html of the mail, with the link
 * @param link personal
 */
public record ItipRequest(
        MailReference mail,
        String uid,
        int sequence,
        String organizer,
        Locale language,
        String subject,
        String text,
        String html,
        URI link,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone) {

    /** Cannot be printed: its link is personal. */
    @Override
    public String toString() {
        return "ItipRequest " + uid;
    }
}
