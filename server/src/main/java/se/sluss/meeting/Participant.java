package se.sluss.meeting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.signal.Role;

/**
 * A person in a meeting.
 *
 * @param means by what means this person identifies
 * @param required the assurance this person must have, at or above that of the type
 * @param language of what is sent to this person
 * @param attending which occurrences this person belongs to
 * @param companionOf beside whom this person sits, without a link or an identification of their own
 */
public record Participant(
        ParticipantId id,
        Role role,
        Channel channel,
        Means means,
        Assurance required,
        Locale language,
        Person person,
        Attending attending,
        @Nullable ParticipantId companionOf) {

    /** Somebody who belongs to every occurrence and comes alone. */
    public Participant(
            ParticipantId id,
            Role role,
            Channel channel,
            Means means,
            Assurance required,
            Locale language,
            Person person) {
        this(id, role, channel, means, required, language, person, Attending.ALL, null);
    }

    /** Whether this person takes part beside another one. */
    public boolean isCompanion() {
        return means == Means.COMPANION;
    }

    public boolean isCompanionOf(Participant other) {
        return other.id.equals(companionOf);
    }

    /**
     * Whether an identification of the other one, under the same id, proves as much of this one. A level is not looked at:
     * a higher one is asked for in the same session.
     */
    boolean isIdentifiedLike(Participant other) {
        return means == other.means && role.leads() == other.role.leads() && person.isExpectedLike(other.person, means);
    }

    public Participant beside(ParticipantId other) {
        return new Participant(id, role, channel, means, required, language, person, attending, other);
    }

    public Participant requiring(Assurance level) {
        return new Participant(id, role, channel, means, level, language, person, attending, companionOf);
    }

    public Participant attending(Attending other) {
        return new Participant(id, role, channel, means, required, language, person, other, companionOf);
    }

    public Participant leavingBefore(Occurrence occurrence) {
        return attending(attending.endingBefore(occurrence));
    }

    public Participant missing(Occurrence occurrence) {
        return attending(attending.without(occurrence));
    }

    /** What that other one says, about this person. */
    public Participant becoming(Participant now) {
        return new Participant(
                id,
                now.role,
                now.channel,
                now.means,
                now.required,
                now.language,
                now.person.withPersonalNumber(person.personalNumber()),
                attending,
                now.companionOf);
    }
}
