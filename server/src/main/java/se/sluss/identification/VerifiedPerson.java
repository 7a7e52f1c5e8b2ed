package se.sluss.identification;

import org.jspecify.annotations.Nullable;
import se.sluss.meeting.OfficialId;
import se.sluss.meeting.PersonalNumber;

/**
 * Who an identification says somebody is, as far as it says it. Cannot be printed.
 *
 * @param name as the issuer has it
 * @param number the personal identity number or coordination number
 * @param formerNumber the coordination number the person had before
 * @param mobile a number in E.164 that the person has been shown to hold
 * @param official a staff account
 * @param account what the staff member signs in with at their tenant, which gives it to nobody else meanwhile
 */
public record VerifiedPerson(
        @Nullable String name,
        @Nullable PersonalNumber number,
        @Nullable PersonalNumber formerNumber,
        @Nullable String mobile,
        @Nullable OfficialId official,
        @Nullable String account) {

    /** The holder of an e-identity. */
    public static VerifiedPerson named(String name, @Nullable PersonalNumber number) {
        return new VerifiedPerson(name, number, null, null, null, null);
    }

    /** The holder of a phone, whoever that is. */
    public static VerifiedPerson holding(@Nullable String mobile) {
        return new VerifiedPerson(null, null, null, mobile, null, null);
    }

    /** Somebody of whom another person says that it is the invited one. */
    public static VerifiedPerson vouchedFor() {
        return new VerifiedPerson(null, null, null, null, null, null);
    }

    public static VerifiedPerson staff(OfficialId official, @Nullable String name, @Nullable String account) {
        return new VerifiedPerson(name, null, null, null, official, account);
    }

    @Override
    public String toString() {
        return "VerifiedPerson";
    }
}
