package se.sluss.calendar.imip;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.visit.Answer;

/**
 * Asks one person to book an entry, or to replace the version of it that is booked.
 *
 * @param answer what the person answered to this version already; nothing when an answer is asked for
 */
public record ItipRequest(
        ItipLetter letter, ItipEntry entry, @Nullable Answer answer) implements ItipMessage {}
