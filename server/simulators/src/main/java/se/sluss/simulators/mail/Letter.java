package se.sluss.simulators.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail in the inbox.
 *
 * @param id within this inbox
 * @param body the HTML when there is some, else the plain text
 * @param calendar the iTIP object it carries
 */
public record Letter(
        String id,
        String messageId,
        String from,
        String fromName,
        String subject,
        String body,
        boolean html,
        Instant receivedAt,
        Optional<ItipObject> calendar) {

    /** Whether the mail program offers to accept. */
    public boolean isRequest() {
        return calendar.filter(object -> object.method() == ItipObject.Method.REQUEST)
                .isPresent();
    }
}
