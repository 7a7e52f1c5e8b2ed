package se.sluss.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MeetingTests {

    private static final Instant NINE = Instant.parse("2027-02-01T09:00:00Z");

    private final Meeting meeting = MeetingFixtures.meetingAt(NINE);

    @Test
    void knowsItsLeader() {
        assertThat(meeting.leader().person().name()).isEqualTo("Anna Lind");
    }

    @Test
    void hasExactlyOneLeader() {
        var leader = meeting.leader();
        assertThatIllegalArgumentException().isThrownBy(() -> with(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> with(List.of(leader, leader)));
    }

    @Test
    void opensAQuarterOfAnHourBeforeTheStart() {
        assertThat(meeting.occurrences().getFirst().opensAt()).isEqualTo("2027-02-01T08:45:00Z");
    }

    @Test
    void tellsNoNamesWhenPrinted() {
        assertThat(meeting.toString()).doesNotContain("Cecilia", "Dahl", "posten.example", "Boendestöd", "0701740607");
    }

    @Test
    void isSatisfiedByTheRequiredAssuranceAndByStaff() {
        assertThat(MeetingFixtures.OPEN.satisfiedBy(Assurance.SMS)).isTrue();
        assertThat(MeetingFixtures.OPEN.satisfiedBy(Assurance.ORG)).isTrue();
        assertThat(MeetingFixtures.OPEN.satisfiedBy(Assurance.LINK)).isFalse();
    }

    @Test
    void speaksTheLanguageAskedFor() {
        assertThat(MeetingFixtures.OPEN.name().in(Locale.of("en"))).isEqualTo("Open consultation");
        assertThat(MeetingFixtures.OPEN.name().in(Locale.of("sv"))).isEqualTo("Öppen rådgivning");
    }

    private Meeting with(List<Participant> participants) {
        return new Meeting(
                meeting.id(),
                meeting.type(),
                meeting.organiser(),
                meeting.zone(),
                meeting.details(),
                false,
                meeting.occurrences(),
                participants);
    }
}
