package se.sluss.meeting;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import se.sluss.protocol.booking.Means;

/**
 * The policy an official picks for a meeting.
 *
 * @param required the assurance every participant must have
 * @param means the means to identify that this type allows, beside the sign-in of the authority's own staff
 * @param secrecy whether it handles what is secret by law: then neither a code nor somebody's word is enough, whatever the
 *     other fields say
 * @param anonymous whether participants may be unknown to each other
 * @param reidentifyAfter how old an identification may be at the door
 */
public record MeetingType(
        String id,
        Assurance required,
        Set<Means> means,
        boolean secrecy,
        boolean anonymous,
        Duration reidentifyAfter,
        Translated name,
        Translated reason) {

    private static final Set<Assurance> NEVER_IN_SECRECY = Set.of(Assurance.LINK, Assurance.SMS, Assurance.VOUCHED);

    /** A text in the languages of the product. */
    public record Translated(String swedish, String english) {

        public String in(Locale language) {
            return language.getLanguage().equals("en") ? english : swedish;
        }
    }

    /** Whether an identification of this level is enough. Staff of the authority always are. */
    public boolean satisfiedBy(Assurance assurance) {
        return assurance == Assurance.ORG
                || (assurance.compareTo(required) >= 0 && !(secrecy && NEVER_IN_SECRECY.contains(assurance)));
    }

    /** Whether a participant may be asked to identify by these means. For a companion, somebody else is asked. */
    public boolean allows(Means wanted) {
        return wanted == Means.STAFF
                || wanted == Means.COMPANION
                || (means.contains(wanted) && satisfiedBy(highest(wanted)));
    }

    /** The most that can come of some means. */
    private static Assurance highest(Means means) {
        return switch (means) {
            case COMPANION -> Assurance.LINK;
            case SMS -> Assurance.SMS;
            case VOUCHED -> Assurance.VOUCHED;
            case E_IDENTITY -> Assurance.LOA4;
            case STAFF -> Assurance.ORG;
        };
    }
}
