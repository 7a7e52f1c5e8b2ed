package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.reactive.TransactionalOperator;
import se.sluss.calendar.Booking;
import se.sluss.calendar.BookingState;
import se.sluss.calendar.Bookings;
import se.sluss.calendar.EntryTime;
import se.sluss.calendar.LeadersCalendar;
import se.sluss.meeting.Meeting;
import se.sluss.simulators.graph.EventView;

/** The meeting follows what the leader does to the own entry, where a meeting can follow. */
class LeadersEntryIntegrationTests extends WithWatchedMailbox {

    /** An official has moved the meeting between a look at the leader's entry and what follows from it. */
    @Test
    void leavesTheMeetingAloneThatWasChangedSinceTheLeadersEntryWasLookedAt() {
        Meeting seen = journey.stored(journey.invite(Invited.ledByBo()));
        await().atMost(Journey.SOON).until(() -> journey.entries(seen).size() == 1);
        Meeting moved = journey.move(seen, Duration.ofHours(1));
        Booking entry = bookingOfLeader(seen);
        Instant dragged = seen.occurrences().getFirst().startsAt().plus(Duration.ofHours(5));
        var time = new EntryTime(dragged, dragged.plus(Duration.ofHours(1)), seen.zone());

        assertThatIllegalStateException().isThrownBy(() -> server.getBean(TransactionalOperator.class)
                .transactional(server.getBean(LeadersCalendar.class).moved(seen, entry, time))
                .block(Journey.SOON));

        assertThat(journey.stored(seen).occurrences()).isEqualTo(moved.occurrences());
    }

    @ParameterizedTest
    @CsvSource({"-P3650D, PT1H", "PT5H, PT0S", "PT5H, PT13H"})
    void showsThatTheLeaderMovedTheEntryToWhereNoMeetingCanBe(Duration by, Duration length) {
        Meeting meeting = ledByBo();
        EventView entry = journey.onlyEntry(meeting);
        Instant start = entry.start().plus(by);

        WORLD.graph().user(SimulatedWorld.BO).moveEvent(entry.id(), start, start.plus(length));

        awaitLeadersBooking(meeting, BookingState.DIFFERS);
        assertThat(journey.stored(meeting).occurrences()).isEqualTo(meeting.occurrences());
    }

    @Test
    void showsThatTheLeaderMadeTheEntryAWholeDayAndMovesNothing() {
        Meeting meeting = ledByBo();
        String entry = journey.onlyEntry(meeting).id();

        WORLD.graph().user(SimulatedWorld.BO).makeAllDay(entry);

        awaitLeadersBooking(meeting, BookingState.DIFFERS);
        assertThat(journey.stored(meeting).occurrences()).isEqualTo(meeting.occurrences());
        repair(meeting, meeting.leader());
        await().atMost(Journey.SOON).until(() -> journey.entries(meeting).size() == 1);
        assertThat(journey.onlyEntry(meeting).id()).isEqualTo(entry);
    }

    private Booking bookingOfLeader(Meeting meeting) {
        return server.getBean(Bookings.class)
                .of(meeting.id())
                .filter(booking -> booking.participant().equals(meeting.leader().id()))
                .next()
                .blockOptional(Journey.SOON)
                .orElseThrow();
    }
}
