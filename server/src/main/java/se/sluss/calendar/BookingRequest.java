package se.sluss.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import se.sluss.meeting.OccurrenceId;
import se.sluss.meeting.ParticipantId;

/**
 * Asks for an entry in a participant's calendar, and for the removal of the mail that led to it.
 *
 * @param id makes the entry unique; also the lane of its jobs
 * @param mail the invitation in the same mailbox
 * @param link personal; behind the green button
 */
public record BookingRequest(
        UUID id,
        ParticipantId participant,
        OccurrenceId occurrence,
        MailReference mail,
        Locale language,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        URI link) {

    /** The same, when the mail is gone already. */
    BookingRequest withoutMail() {
        return new BookingRequest(
                id,
                participant,
                occurrence,
                MailReference.none(mail.mailbox()),
                language,
                startsAt,
                endsAt,
                zone,
                link);
    }

    /** Cannot be printed: its link is personal. */
    @Override
    public String toString() {
        return "BookingRequest " + id;
    }
}
