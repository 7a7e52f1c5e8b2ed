package se.sluss.meeting;

import java.util.Locale;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.signal.Role;

/**
 * A person in a meeting.
 *
 * @param means by what means this person identifies
 * @param required the assurance this person must have, at or above that of the type
 * @param language of what is sent to this person
 * @param attending which occurrences this person belongs to
 */
public record Participant(
        ParticipantId id,
        Role role,
        Channel channel,
        Means means,
        Assurance required,
        Locale language,
        Person person,
        Attending attending) {

    /** Somebody who belongs to every occurrence. */
    public Participant(
            ParticipantId id,
            Role role,
            Channel channel,
            Means means,
            Assurance required,
            Locale language,
            Person person) {
        this(id, role, channel, means, required, language, person, Attending.ALL);
    }

    public Participant leavingBefore(Occurrence occurrence) {
        return new Participant(
                id, role, channel, means, required, language, person, attending.endingBefore(occurrence));
    }
}
