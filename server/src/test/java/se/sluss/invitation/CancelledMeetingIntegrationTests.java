package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sluss.calendar.BookingState;
import se.sluss.meeting.Meeting;
import se.sluss.protocol.visit.Answer;
import se.sluss.record.TimelineEvent;

/** Nothing of a cancelled meeting stays in the mailbox but the mail that says so. */
class CancelledMeetingIntegrationTests extends WithBosMailbox {

    @Test
    void takesTheEntryOfACancelledMeetingAwayAndTells() {
        Meeting before = journey.accepted();

        journey.change(before, before.cancel());

        journey.awaitEvent(before, TimelineEvent.CANCELLATION_SENT);
        assertThat(journey.entries(before)).isEmpty();
        assertThat(journey.booking(before)).isEqualTo(BookingState.REMOVED);
        assertNeutral(onlyMail(), "Säkert möte inställt – Ekdalens kommun");
    }

    @Test
    void takesTheEntryAwayThoughItsWritingWasNeverConfirmed() {
        Meeting before = journey.invite(Invited.bo());
        String token = journey.answerToken(before);
        WORLD.graph().faults().on("POST", EVENTS).nth(1).cutAfterCommit();
        WORLD.graph().faults().on("POST", EVENTS).refuse(se.sluss.simulators.http.Answer.empty(400));
        journey.answer(token, Answer.ACCEPTED).expectStatus().isOk();
        journey.awaitBooking(before, BookingState.FAILED);

        journey.change(before, before.cancel());

        journey.awaitEvent(before, TimelineEvent.CANCELLATION_SENT);
        assertThat(journey.entries(before)).isEmpty();
    }

    @Test
    void takesTheMailOfACancelledMeetingAwayAndTells() {
        Meeting before = journey.invite(Invited.bo());
        journey.mailOf(before);

        journey.change(before, before.cancel());

        journey.awaitEvent(before, TimelineEvent.CANCELLATION_SENT);
        assertNeutral(onlyMail(), "Säkert möte inställt – Ekdalens kommun");
    }
}
