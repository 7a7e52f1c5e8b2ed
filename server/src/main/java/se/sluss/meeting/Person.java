package se.sluss.meeting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.booking.Means;

/**
 * Who a participant is, as far as the invitation knows.
 *
 * @param name as the official wrote it; the displayed name until an identification gives a verified one
 * @param mobile E.164
 * @param personalNumber of the only person who may take this place
 * @param official the staff account this person must sign in with
 */
public record Person(
        String name,
        @Nullable String email,
        @Nullable String mobile,
        @Nullable PersonalNumber personalNumber,
        @Nullable OfficialId official) {

    public Person withPersonalNumber(@Nullable PersonalNumber number) {
        return new Person(name, email, mobile, number, official);
    }

    /** Whether the same person is expected, as far as some means can tell people apart. */
    boolean isExpectedLike(Person other, Means means) {
        boolean same = Objects.equals(personalNumber, other.personalNumber);
        return switch (means) {
            case SMS -> same && Objects.equals(mobile, other.mobile);
            case STAFF -> same && Objects.equals(official, other.official) && Objects.equals(email, other.email);
            case E_IDENTITY -> same;
            case VOUCHED -> same && name.equals(other.name);
            case COMPANION -> true;
        };
    }

    /** Cannot be printed: names and numbers do not belong in logs. */
    @Override
    public String toString() {
        return "Person";
    }
}
