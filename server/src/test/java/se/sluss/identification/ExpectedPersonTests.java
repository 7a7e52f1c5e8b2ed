package se.sluss.identification;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sluss.identification.ExpectedPerson.Comparison;
import se.sluss.meeting.OfficialId;
import se.sluss.meeting.Person;
import se.sluss.meeting.PersonalNumber;
import se.sluss.protocol.signal.Match;

class ExpectedPersonTests {

    private static final PersonalNumber CECILIA = new PersonalNumber("197402149814");
    private static final PersonalNumber SOMEBODY = new PersonalNumber("198103059823");
    private static final PersonalNumber COORDINATION = new PersonalNumber("197402749803");
    private static final OfficialId ANNA = new OfficialId("tenant", "anna");

    @Test
    void knowsTheInvitedPersonByNumber() {
        assertThat(expecting(CECILIA).compare(VerifiedPerson.named("Cecilia Dahl", CECILIA)))
                .isEqualTo(new Comparison.Same(Match.PERSONAL_NUMBER));
    }

    @Test
    void stopsSomebodyWithAnotherNumberWhateverTheName() {
        assertThat(expecting(CECILIA).compare(VerifiedPerson.named("Cecilia Dahl", SOMEBODY)))
                .isEqualTo(new Comparison.Other());
    }

    @Test
    void knowsAPersonWhoseCoordinationNumberBecameAPersonalNumber() {
        var person = new VerifiedPerson("Cecilia Dahl", CECILIA, COORDINATION, null, null, null);
        assertThat(expecting(COORDINATION).compare(person)).isEqualTo(new Comparison.Same(Match.PERSONAL_NUMBER));
    }

    @Test
    void takesNobodyWhoDoesNotSayWhoTheyAreWhereItMatters() {
        assertThat(expecting(CECILIA).compare(VerifiedPerson.named("Cecilia Dahl", null)))
                .isEqualTo(new Comparison.Untold());
    }

    @Test
    void leavesTheNameToTheLeaderWhereNothingIsExpected() {
        assertThat(expecting(null).compare(VerifiedPerson.named("Erik Berg", SOMEBODY)))
                .isEqualTo(new Comparison.Same(Match.NOTHING));
    }

    @Test
    void takesThePhoneOfTheInvitationAndNoOther() {
        assertThat(expecting(null).compare(VerifiedPerson.holding("+46701740607")))
                .isEqualTo(new Comparison.Same(Match.MOBILE_NUMBER));
        assertThat(expecting(null).compare(VerifiedPerson.holding("+46701740606")))
                .isEqualTo(new Comparison.Other());
    }

    @Test
    void takesTheInvitedAccountAndNoOther() {
        var anna = new ExpectedPerson(new Person("Anna Lind", null, null, null, ANNA));
        assertThat(anna.compare(VerifiedPerson.staff(ANNA, null, null)))
                .isEqualTo(new Comparison.Same(Match.STAFF_ACCOUNT));
        assertThat(anna.compare(VerifiedPerson.staff(new OfficialId("other", "anna"), null, null)))
                .isEqualTo(new Comparison.Other());
        assertThat(expecting(null).compare(VerifiedPerson.staff(ANNA, null, null)))
                .isEqualTo(new Comparison.Other());
    }

    private static ExpectedPerson expecting(@Nullable PersonalNumber number) {
        return new ExpectedPerson(new Person("Cecilia Dahl", null, "+46701740607", number, null));
    }
}
