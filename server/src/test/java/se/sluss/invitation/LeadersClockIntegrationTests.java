package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sluss.calendar.BookingState;
import se.sluss.meeting.Meeting;
import se.sluss.record.TimelineEvent;
import se.sluss.simulators.graph.NotificationHabits;

/** The meeting goes to the time that the leader means, whatever zone and clock the mailbox has. */
class LeadersClockIntegrationTests extends WithWatchedMailbox {

    @ParameterizedTest
    @CsvSource({"UTC, UTC", "W. Europe Standard Time, Europe/Berlin", "Europe/Helsinki, Europe/Helsinki"})
    void movesTheMeetingWhenTheLeaderMovesTheOwnEntry(String name, ZoneId zone) {
        WORLD.graph().profile().usualZone(name, zone);
        Meeting meeting = ledByBo();
        Meeting later = dragged(meeting);

        journey.awaitEvent(meeting, TimelineEvent.CHANGE_SENT);
        assertThat(journey.stored(meeting).occurrences().getFirst().startsAt())
                .isEqualTo(later.occurrences().getFirst().startsAt());
        assertThat(journey.entries(later)).hasSize(1);
    }

    @Test
    void followsTheLeaderWhereOutlookPutsATimeThatTheClockIsSetForwardPast() {
        var night = nextChange(true).getDateTimeBefore();
        Meeting meeting = ledByBo();

        WORLD.graph()
                .user(SimulatedWorld.BO)
                .moveEvent(
                        journey.onlyEntry(meeting).id(),
                        "W. Europe Standard Time",
                        night.plusMinutes(30),
                        night.plusHours(2));

        journey.awaitEvent(meeting, TimelineEvent.CHANGE_SENT);
        assertThat(journey.stored(meeting).occurrences().getFirst().startsAt())
                .isEqualTo(night.plusMinutes(90).atZone(STOCKHOLM).toInstant());
    }

    /** Told by nobody, and found by a sweep. */
    @Test
    void followsTheLeaderToTheSecondOfTwoTimesThatLookAlike() {
        Instant second = nextChange(false).getInstant().plusSeconds(1800);
        Meeting meeting = ledByBo();
        WORLD.graph().subscriptions().travel(new NotificationHabits(1, Duration.ofHours(1)));
        WORLD.graph()
                .user(SimulatedWorld.BO)
                .moveEvent(journey.onlyEntry(meeting).id(), second, second.plusSeconds(3600));
        WORLD.graph().subscriptions().travel(NotificationHabits.PROMPT);

        WORLD.graph()
                .subscriptions()
                .missed(WORLD.graph().subscriptions().alive().getFirst());

        journey.awaitEvent(meeting, TimelineEvent.CHANGE_SENT);
        assertThat(journey.stored(meeting).occurrences().getFirst().startsAt()).isEqualTo(second);
    }

    @Test
    void showsThatTheLeaderMovedTheEntryInAZoneThatNobodyElseKnows() {
        WORLD.graph().profile().usualZone("tzone://Microsoft/Custom", ZoneId.of("Asia/Dubai"));
        Meeting meeting = ledByBo();
        dragged(meeting);

        awaitLeadersBooking(meeting, BookingState.DIFFERS);
        assertThat(journey.stored(meeting).occurrences()).isEqualTo(meeting.occurrences());
    }

    /** Bo moves the own entry by two hours in Outlook. Answers the meeting as it is if it follows. */
    private Meeting dragged(Meeting meeting) {
        Meeting later = Invited.moved(meeting, Duration.ofHours(2));
        var time = later.occurrences().getFirst();
        WORLD.graph()
                .user(SimulatedWorld.BO)
                .moveEvent(journey.onlyEntry(meeting).id(), time.startsAt(), time.endsAt());
        return later;
    }

    /** When the clock is set the next time: forward, over times that do not exist, or back, to times that come twice. */
    private static ZoneOffsetTransition nextChange(boolean forward) {
        var rules = STOCKHOLM.getRules();
        return Stream.iterate(rules.nextTransition(Instant.now()), change -> rules.nextTransition(change.getInstant()))
                .filter(change -> change.isGap() == forward)
                .findFirst()
                .orElseThrow();
    }
}
