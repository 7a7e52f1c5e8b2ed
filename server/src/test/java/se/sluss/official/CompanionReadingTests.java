package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sluss.meeting.Assurance;
import se.sluss.meeting.Channel;
import se.sluss.meeting.MeetingFixtures;
import se.sluss.meeting.Participant;
import se.sluss.meeting.ParticipantId;
import se.sluss.meeting.Person;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.NewParticipant;
import se.sluss.protocol.signal.Role;

class CompanionReadingTests {

    private static final Participant CITIZEN = MeetingFixtures.cecilia();
    private static final Participant GUARDIAN = person(Role.GUARDIAN, Means.E_IDENTITY);
    private static final Participant REPRESENTATIVE = person(Role.REPRESENTATIVE, Means.E_IDENTITY);
    private static final Participant CHILD = person(Role.CHILD, Means.COMPANION);

    private final FieldErrors errors = new FieldErrors();
    private final CompanionReading reading =
            new CompanionReading(List.of(CITIZEN, GUARDIAN, CHILD), List.of(REPRESENTATIVE), errors);

    @Test
    void findsTheGuardianByItsPositionInTheSameList() {
        assertThat(place(CHILD, "1").companionOf()).isEqualTo(GUARDIAN.id());
        assertThat(refused()).isEmpty();
    }

    @Test
    void findsARepresentativeWhoIsThereAlreadyByTheirId() {
        assertThat(place(CHILD, REPRESENTATIVE.id().toString()).companionOf()).isEqualTo(REPRESENTATIVE.id());
        assertThat(refused()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "2", "3", "-1", "99999999999", "somebody"})
    void leavesNobodyAloneOrWithSomebodyWhoCannotAnswerForThem(@Nullable String companionOf) {
        place(CHILD, companionOf);
        assertThat(refused()).containsExactly("p.companionOf");
    }

    @Test
    void placesNobodyWhoIdentifies() {
        assertThat(place(CITIZEN, "1")).isEqualTo(CITIZEN);
        assertThat(refused()).containsExactly("p.companionOf");
    }

    private Participant place(Participant person, @Nullable String companionOf) {
        var wanted = new NewParticipant(
                "Elsa Dahl", null, null, null, person.means(), null, person.role(), "sv", companionOf);
        return reading.place(person, wanted, "p");
    }

    private Set<String> refused() {
        Refusal refusal = catchThrowableOfType(Refusal.class, errors::refuseIfAny);
        return refusal == null ? Set.of() : refusal.errors().keySet();
    }

    private static Participant person(Role role, Means means) {
        var person = new Person("Elsa Dahl", null, null, null, null);
        return new Participant(
                ParticipantId.random(), role, Channel.NONE, means, Assurance.SMS, Locale.of("sv"), person);
    }
}
