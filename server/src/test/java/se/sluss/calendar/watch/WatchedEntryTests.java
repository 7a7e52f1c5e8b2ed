package se.sluss.calendar.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.sluss.calendar.Booking;
import se.sluss.calendar.BookingState;
import se.sluss.meeting.Assurance;
import se.sluss.meeting.Channel;
import se.sluss.meeting.Details;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.MeetingFixtures;
import se.sluss.meeting.MeetingId;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.OccurrenceId;
import se.sluss.meeting.Participant;
import se.sluss.meeting.ParticipantId;
import se.sluss.meeting.Person;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.signal.Role;

class WatchedEntryTests {

    private static final Instant NINE = Instant.parse("2026-11-24T08:00:00Z");
    private static final Occurrence OCCURRENCE =
            new Occurrence(OccurrenceId.random(), 0, NINE, NINE.plusSeconds(3600), false);
    private static final Participant LEADER = new Participant(
            ParticipantId.random(),
            Role.LEADER,
            Channel.NONE,
            Means.STAFF,
            Assurance.ORG,
            Locale.of("sv"),
            new Person("Anna Lind", "anna.lind@ekdalen.example", null, null, MeetingFixtures.ANNA));

    @Test
    void isNotLookedAtWhileWeAreAboutToWriteIt() {
        assertThat(entry(BookingState.MAIL_REMOVED, 2, 1).isSettled()).isFalse();
        assertThat(entry(BookingState.MAIL_REMOVED, 2, 2).isSettled()).isTrue();
    }

    /** Otherwise it would be looked at again and again until the meeting is over. */
    @Test
    void isLookedAtOnceWhenWeHaveGivenUpWritingIt() {
        assertThat(entry(BookingState.OUTDATED, 2, 1).isSettled()).isTrue();
    }

    @Test
    void saysWhenTheMeetingIsOnlyWhileItShowsWhatWeWrote() {
        assertThat(entry(BookingState.MAIL_REMOVED, 0, 0).isLeaders()).isTrue();
        assertThat(entry(BookingState.DIFFERS, 0, 0).isLeaders()).isTrue();
        assertThat(entry(BookingState.OUTDATED, 2, 1).isLeaders()).isFalse();
        assertThat(entry(BookingState.MISSING, 2, 2).isLeaders()).isFalse();
    }

    private static WatchedEntry entry(BookingState state, int wanted, int written) {
        var booking = new Booking(
                UUID.randomUUID(), LEADER.id(), OCCURRENCE.id(), state, null, "event", wanted, written, 0, NINE);
        var meeting = new Meeting(
                MeetingId.random(),
                MeetingFixtures.OPEN,
                MeetingFixtures.ANNA,
                ZoneId.of("Europe/Stockholm"),
                new Details("Planering", "", ""),
                false,
                List.of(OCCURRENCE),
                List.of(LEADER));
        return new WatchedEntry(booking, meeting);
    }
}
