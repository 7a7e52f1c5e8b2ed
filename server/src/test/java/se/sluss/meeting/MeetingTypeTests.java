package se.sluss.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import se.sluss.protocol.booking.Means;

class MeetingTypeTests {

    @Test
    void isSatisfiedByItsLevelAndThoseAbove() {
        assertThat(MeetingFixtures.SENSITIVE.satisfiedBy(Assurance.LOA2)).isFalse();
        assertThat(MeetingFixtures.SENSITIVE.satisfiedBy(Assurance.LOA3)).isTrue();
        assertThat(MeetingFixtures.SENSITIVE.satisfiedBy(Assurance.LOA4)).isTrue();
        assertThat(MeetingFixtures.SENSITIVE.satisfiedBy(Assurance.ORG)).isTrue();
    }

    @Test
    void takesNeitherCodeNorWordInSecrecyWhateverItsOtherFieldsSay() {
        MeetingType careless = secrecyThatDemandsLittle();
        assertThat(careless.satisfiedBy(Assurance.SMS)).isFalse();
        assertThat(careless.satisfiedBy(Assurance.VOUCHED)).isFalse();
        assertThat(careless.allows(Means.SMS)).isFalse();
        assertThat(careless.allows(Means.VOUCHED)).isFalse();
        assertThat(careless.allows(Means.E_IDENTITY)).isTrue();
    }

    @Test
    void allowsNoMeansThatCannotReachItsLevel() {
        MeetingType open = MeetingFixtures.OPEN;
        var strict = new MeetingType(
                "strict",
                Assurance.LOA2,
                EnumSet.allOf(Means.class),
                false,
                false,
                Duration.ofHours(1),
                open.name(),
                open.reason());
        assertThat(EnumSet.allOf(Means.class).stream().filter(strict::allows))
                .containsExactly(Means.E_IDENTITY, Means.STAFF, Means.COMPANION);
    }

    private static MeetingType secrecyThatDemandsLittle() {
        MeetingType secrecy = MeetingFixtures.SECRECY;
        return new MeetingType(
                "careless",
                Assurance.LINK,
                EnumSet.allOf(Means.class),
                true,
                true,
                Duration.ofHours(1),
                secrecy.name(),
                secrecy.reason());
    }
}
