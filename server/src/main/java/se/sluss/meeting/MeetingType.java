package se.sluss.meeting;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import se.sluss.protocol.visit.Method;

/**
 * The policy an official picks for a meeting.
 *
 * @param required the assurance every participant must have
 * @param methods the ways to identify that this type allows
 * @param anonymous whether participants may be unknown to each other
 * @param reidentifyAfter how old an identification may be at the door
 */
public record MeetingType(
        String id,
        Assurance required,
        Set<Method> methods,
        boolean anonymous,
        Duration reidentifyAfter,
        Translated name,
        Translated reason) {

    /** A text in the languages of the product. */
    public record Translated(String swedish, String english) {

        public String in(Locale language) {
            return language.getLanguage().equals("en") ? english : swedish;
        }
    }

    /** Whether an identification of this level is enough. Staff of the authority always are. */
    public boolean satisfiedBy(Assurance assurance) {
        return assurance == Assurance.ORG || assurance.compareTo(required) >= 0;
    }

    /** Whether a participant may be asked to identify this way. */
    public boolean allows(Method method) {
        return methods.contains(method);
    }
}
