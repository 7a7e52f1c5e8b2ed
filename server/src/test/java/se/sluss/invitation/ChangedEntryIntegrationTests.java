package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.sluss.calendar.BookingState;
import se.sluss.meeting.Meeting;
import se.sluss.protocol.visit.Answer;
import se.sluss.record.TimelineEvent;
import se.sluss.simulators.graph.EventView;
import se.sluss.simulators.graph.MailView;

/** The entry follows a meeting that changes. */
class ChangedEntryIntegrationTests extends WithBosMailbox {

    @Test
    void movesTheSameEntryWithTheSameLinkAndTellsOnce() {
        Meeting before = journey.accepted();
        EventView entry = journey.onlyEntry(before);
        Meeting after = Invited.moved(before, LATER);

        journey.change(before, after);

        journey.awaitEvent(after, TimelineEvent.CHANGE_SENT);
        EventView moved = journey.onlyEntry(after);
        assertThat(moved.id()).isEqualTo(entry.id());
        assertThat(moved.body()).isEqualTo(entry.body());
        assertThat(moved.end()).isEqualTo(after.occurrences().getFirst().endsAt());
        assertThat(journey.entries(before)).isEmpty();
        assertThat(journey.happened(after))
                .containsSubsequence(TimelineEvent.CHANGED, TimelineEvent.CALENDAR_CHANGED, TimelineEvent.CHANGE_SENT);
        assertNeutral(onlyMail(), "Ny tid för säkert möte – Ekdalens kommun");
    }

    @Test
    void takesFromWhoLeavesASeriesThatOccurrenceAndLaterOnesOnly() {
        Meeting series = Invited.series(3, Invited.bo());
        journey.invite(series);
        await().atMost(Journey.SOON).until(() -> asking().size() == 3);
        for (MailView mail : asking()) {
            journey.answer(SentLinks.token(mail.body(), "Acceptera"), Answer.ACCEPTED)
                    .expectStatus()
                    .isOk();
        }
        await().atMost(Journey.SOON).until(() -> journey.booked(series).equals(List.of(true, true, true)));
        var second = series.occurrences().get(1);

        journey.change(series, Invited.without(series, second));

        await().atMost(Journey.SOON)
                .untilAsserted(() -> assertThat(journey.booked(series)).containsExactly(true, false, false));
    }

    @Test
    void endsWithTheNewTimeWhenItChangesBeforeTheEntryIsWritten() {
        Meeting before = journey.invite(Invited.bo());
        String token = journey.answerToken(before);
        WORLD.graph().faults().on("POST", EVENTS).nth(1).late(Duration.ofSeconds(1));
        journey.answer(token, Answer.ACCEPTED).expectStatus().isOk();
        Meeting after = Invited.moved(before, LATER);

        journey.change(before, after);

        journey.awaitEvent(after, TimelineEvent.CHANGE_SENT);
        assertThat(journey.entries(after)).hasSize(1);
        assertThat(journey.entries(before)).isEmpty();
    }

    @Test
    void saysThatTheEntryIsMissingWhenThePersonDeletedIt() {
        Meeting before = journey.accepted();
        journey.bo().deleteEvent(journey.onlyEntry(before).id());
        Meeting after = Invited.moved(before, LATER);

        journey.change(before, after);

        journey.awaitBooking(after, BookingState.MISSING);
        assertThat(journey.entries(after)).isEmpty();
    }

    @Test
    void writesOnlyTheLastOfSeveralChangesThatWait() {
        Meeting first = journey.accepted();
        int written = WORLD.graph().journal().calls("PATCH", ".*").size();
        WORLD.graph().faults().on("PATCH", EVENTS + ".*").nth(1).late(Duration.ofSeconds(2));
        Meeting last = first;
        for (int i = 0; i < 5; i++) {
            Meeting next = Invited.moved(last, LATER);
            journey.change(last, next);
            last = next;
        }
        Meeting end = last;

        await().atMost(Journey.SOON).until(() -> journey.entries(end).size() == 1);
        journey.awaitEvent(end, TimelineEvent.CHANGE_SENT);
        assertThat(WORLD.graph().journal().calls("PATCH", ".*").size() - written)
                .isBetween(1, 2);
    }

    private List<MailView> asking() {
        return journey.bo().inbox().stream()
                .filter(mail -> mail.body().contains("Acceptera"))
                .toList();
    }
}
