package se.sluss.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.signal.Role;

/** What a change of a participant means for an identification. */
class ParticipantTests {

    private static final ParticipantId ID = ParticipantId.random();
    private static final PersonalNumber NUMBER = new PersonalNumber("197402149814");
    private static final Person CECILIA =
            new Person("Cecilia Dahl", "cecilia.dahl@posten.example", "+46701740607", NUMBER, null);

    @Test
    void isIdentifiedAlikeUnderAnotherNameLanguageOrRole() {
        var renamed = new Person("Cecilia Berg", CECILIA.email(), CECILIA.mobile(), NUMBER, null);
        assertThat(person(Role.GUARDIAN, Means.E_IDENTITY, renamed)
                        .isIdentifiedLike(person(Role.PARTICIPANT, Means.E_IDENTITY, CECILIA)))
                .isTrue();
    }

    @Test
    void isIdentifiedAnewByOtherMeansOrAsSomebodyWhoLeads() {
        var before = person(Role.PARTICIPANT, Means.SMS, CECILIA);
        assertThat(person(Role.PARTICIPANT, Means.E_IDENTITY, CECILIA).isIdentifiedLike(before))
                .isFalse();
        assertThat(person(Role.CO_LEADER, Means.SMS, CECILIA).isIdentifiedLike(before))
                .isFalse();
    }

    @Test
    void isIdentifiedAnewWithAnotherPhoneWhereThePhoneIsTheProof() {
        var otherPhone = new Person("Cecilia Dahl", CECILIA.email(), "+46701740608", NUMBER, null);
        assertThat(alike(Means.SMS, otherPhone)).isFalse();
        assertThat(alike(Means.E_IDENTITY, otherPhone)).isTrue();
    }

    @Test
    void isIdentifiedAnewAsTheHolderOfAnotherNumberOrAccount() {
        assertThat(alike(Means.E_IDENTITY, CECILIA.withPersonalNumber(null))).isFalse();
        var otherAddress = new Person("Cecilia Dahl", "c.d@posten.example", CECILIA.mobile(), NUMBER, null);
        assertThat(alike(Means.STAFF, otherAddress)).isFalse();
        assertThat(alike(Means.SMS, otherAddress)).isTrue();
    }

    @Test
    void isAnotherPersonUnderAnotherNameWhereTheLeaderHasVouchedForTheName() {
        var other = new Person("Eva Fors", CECILIA.email(), CECILIA.mobile(), NUMBER, null);
        assertThat(alike(Means.VOUCHED, other)).isFalse();
    }

    private static boolean alike(Means means, Person now) {
        return person(Role.PARTICIPANT, means, now).isIdentifiedLike(person(Role.PARTICIPANT, means, CECILIA));
    }

    private static Participant person(Role role, Means means, Person person) {
        return new Participant(ID, role, Channel.NONE, means, Assurance.SMS, Locale.of("sv"), person);
    }
}
