package se.sluss.identification;

import org.jspecify.annotations.Nullable;
import se.sluss.meeting.OfficialId;
import se.sluss.meeting.Person;
import se.sluss.meeting.PersonalNumber;
import se.sluss.protocol.signal.Match;

/** Compares whoever identified with whom the invitation is for. */
record ExpectedPerson(Person invited) {

    /** What came of comparing. */
    sealed interface Comparison {

        record Same(Match match) implements Comparison {}

        record Other() implements Comparison {}

        /** The invitation says who it must be, and the identification does not say who it is. */
        record Untold() implements Comparison {}
    }

    Comparison compare(VerifiedPerson person) {
        if (person.official() != null) {
            return same(isInvited(person.official(), person.account()), Match.STAFF_ACCOUNT);
        }
        if (person.mobile() != null) {
            return same(person.mobile().equals(invited.mobile()), Match.MOBILE_NUMBER);
        }
        return compare(invited.personalNumber(), person);
    }

    /** By the account that the invitation names; a colleague who was invited by address is known by that. */
    private boolean isInvited(OfficialId official, @Nullable String account) {
        return invited.official() == null
                ? account != null && account.equalsIgnoreCase(invited.email())
                : official.equals(invited.official());
    }

    private static Comparison compare(@Nullable PersonalNumber expected, VerifiedPerson person) {
        if (expected == null) {
            return new Comparison.Same(Match.NOTHING);
        }
        return person.number() == null
                ? new Comparison.Untold()
                : same(
                        expected.equals(person.number()) || expected.equals(person.formerNumber()),
                        Match.PERSONAL_NUMBER);
    }

    private static Comparison same(boolean equal, Match match) {
        return equal ? new Comparison.Same(match) : new Comparison.Other();
    }
}
