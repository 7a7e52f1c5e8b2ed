package se.sluss.meeting;

import org.jspecify.annotations.Nullable;

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

    /** Cannot be printed: names and numbers do not belong in logs. */
    @Override
    public String toString() {
        return "Person";
    }
}
