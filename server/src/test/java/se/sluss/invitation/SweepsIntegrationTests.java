package se.sluss.invitation;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.sluss.calendar.BookingState;
import se.sluss.calendar.watch.WatchRounds;
import se.sluss.meeting.Meeting;
import se.sluss.simulators.graph.GraphTroubles;
import se.sluss.simulators.graph.NotificationHabits;

/** A sweep finds what no notification told. */
class SweepsIntegrationTests extends WithWatchedMailbox {

    @Test
    void findsWhatNobodyToldOnceItHearsThatSomethingWasMissed() {
        Meeting meeting = watched();
        String subscription = WORLD.graph().subscriptions().alive().getFirst();
        deleteUnheard(meeting);

        WORLD.graph().subscriptions().missed(subscription);

        journey.awaitBooking(meeting, BookingState.MISSING);
    }

    @Test
    void looksAtEverythingWhenGraphHasForgottenWhereTheLastSweepWas() {
        Meeting meeting = watched();
        String subscription = WORLD.graph().subscriptions().alive().getFirst();
        deleteUnheard(meeting);
        WORLD.graph().forgetDeltaTokens();

        WORLD.graph().subscriptions().missed(subscription);

        journey.awaitBooking(meeting, BookingState.MISSING);
    }

    @Test
    void sweepsAgainAfterASweepThatWasRefused() {
        Meeting meeting = watched();
        String subscription = WORLD.graph().subscriptions().alive().getFirst();
        WORLD.graph().faults().on("GET", ".*/calendarView/.*delta.*").nth(1).refuse(GraphTroubles.accessDenied());
        WORLD.graph().subscriptions().missed(subscription);
        await().atMost(Journey.SOON)
                .until(() -> count("outbox where kind = 'calendar.sweep' and given_up_at is not null") == 1);
        WORLD.graph().subscriptions().travel(new NotificationHabits(1, Duration.ZERO, 100));
        WORLD.graph()
                .user(SimulatedWorld.BO)
                .deleteEvent(journey.onlyEntry(meeting).id());

        execute("update mailbox_watch set swept_at = swept_at - interval '7 hours'");
        WatchRounds.of(server).block(Journey.SOON);

        journey.awaitBooking(meeting, BookingState.MISSING);
    }

    /** Bo deletes the entry, and no notification of it arrives while the test lasts. */
    private void deleteUnheard(Meeting meeting) {
        WORLD.graph().subscriptions().travel(new NotificationHabits(1, Duration.ofHours(1)));
        WORLD.graph()
                .user(SimulatedWorld.BO)
                .deleteEvent(journey.onlyEntry(meeting).id());
        WORLD.graph().subscriptions().travel(NotificationHabits.PROMPT);
    }
}
