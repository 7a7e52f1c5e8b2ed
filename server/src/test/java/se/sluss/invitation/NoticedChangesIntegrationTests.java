package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.sluss.calendar.BookingState;
import se.sluss.meeting.Meeting;
import se.sluss.record.TimelineEvent;
import se.sluss.simulators.graph.EventView;
import se.sluss.simulators.graph.NotificationHabits;

/** What people do in Outlook to the entries of meetings is noticed, and can be put right. */
class NoticedChangesIntegrationTests extends WithWatchedMailbox {

    @Test
    void showsThatAParticipantDeletedTheEntryAndPutsItBack() {
        Meeting meeting = watched();
        EventView entry = journey.onlyEntry(meeting);
        WORLD.graph().user(SimulatedWorld.BO).deleteEvent(entry.id());
        journey.awaitBooking(meeting, BookingState.MISSING);
        assertThat(journey.happened(meeting)).containsOnlyOnce(TimelineEvent.ENTRY_DELETED);

        repair(meeting);

        journey.awaitBooking(meeting, BookingState.MAIL_REMOVED);
        assertThat(journey.onlyEntry(meeting).id()).isNotEqualTo(entry.id());
        assertThat(journey.happened(meeting)).containsOnlyOnce(TimelineEvent.MAIL_REMOVED);
    }

    @Test
    void showsOnceThatAParticipantMovedTheEntryHoweverOftenItIsTold() {
        WORLD.graph().subscriptions().travel(new NotificationHabits(3, Duration.ofMillis(500)));
        Meeting meeting = watched();
        EventView entry = journey.onlyEntry(meeting);
        WORLD.graph()
                .user(SimulatedWorld.BO)
                .moveEvent(
                        entry.id(), entry.start().plusSeconds(7200), entry.end().plusSeconds(7200));
        journey.awaitBooking(meeting, BookingState.DIFFERS);

        repair(meeting);

        journey.awaitBooking(meeting, BookingState.MAIL_REMOVED);
        assertThat(journey.onlyEntry(meeting).id()).isEqualTo(entry.id());
        assertThat(journey.happened(meeting)).containsOnlyOnce(TimelineEvent.ENTRY_MOVED);
    }

    @Test
    void stillNoticesWhatIsDoneToAnEntryThatWasPutBackAfterTheMeetingMoved() {
        Meeting meeting = watched();
        WORLD.graph()
                .user(SimulatedWorld.BO)
                .deleteEvent(journey.onlyEntry(meeting).id());
        journey.awaitBooking(meeting, BookingState.MISSING);
        Meeting moved = journey.move(meeting, Duration.ofHours(1));
        repair(moved);
        journey.awaitBooking(meeting, BookingState.MAIL_REMOVED);
        EventView entry = journey.onlyEntry(moved);

        WORLD.graph()
                .user(SimulatedWorld.BO)
                .moveEvent(
                        entry.id(), entry.start().plusSeconds(7200), entry.end().plusSeconds(7200));

        journey.awaitBooking(meeting, BookingState.DIFFERS);
    }
}
