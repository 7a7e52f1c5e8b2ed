package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import se.sluss.calendar.BookingState;
import se.sluss.meeting.Meeting;
import se.sluss.protocol.visit.Answer;
import se.sluss.record.TimelineEvent;
import se.sluss.simulators.graph.MailView;

/** Whoever has not accepted is asked anew when the meeting changes. */
class AskedAnewIntegrationTests extends WithBosMailbox {

    @Test
    void asksAnewWhoeverHasNotAcceptedAndTakesTheOldMailAway() {
        Meeting before = journey.invite(Invited.bo());
        MailView first = journey.mailOf(before);
        Meeting after = Invited.moved(before, LATER);

        journey.change(before, after);

        await().atMost(Journey.SOON).until(() -> journey.bo().inbox().stream()
                .noneMatch(mail -> mail.id().equals(first.id())));
        MailView second = onlyMail();
        assertThat(second.internetMessageId()).isNotEqualTo(first.internetMessageId());
        journey.answer(SentLinks.token(first.body(), "Acceptera"), Answer.ACCEPTED)
                .expectStatus()
                .isOk();
        journey.awaitBooking(after, BookingState.MAIL_REMOVED);
        assertThat(journey.entries(after)).hasSize(1);
        assertThat(journey.bo().inbox()).isEmpty();
    }

    @Test
    void takesTheNewMailAwayTooWhenItIsAcceptedOnTheWay() {
        Meeting before = journey.invite(Invited.bo());
        String token = journey.answerToken(before);
        Meeting after = Invited.moved(before, LATER);
        WORLD.graph().faults().on("POST", ".*/sendMail").nth(1).afterCommit(call -> journey.answer(
                        token, Answer.ACCEPTED)
                .expectStatus()
                .isOk());

        journey.change(before, after);

        journey.awaitEvent(after, TimelineEvent.CHANGE_SENT);
        journey.awaitBooking(after, BookingState.MAIL_REMOVED);
        await().atMost(Journey.SOON).until(() -> journey.bo().inbox().isEmpty());
        assertThat(journey.entries(after)).hasSize(1);
    }

    @Test
    void asksAnewWhoDeclinedTheOldTime() {
        Meeting before = journey.invite(Invited.bo());
        journey.answer(journey.answerToken(before), Answer.DECLINED)
                .expectStatus()
                .isOk();
        journey.awaitEvent(before, TimelineEvent.MAIL_REMOVED);
        Meeting after = Invited.moved(before, LATER);

        journey.change(before, after);

        journey.awaitEvent(after, TimelineEvent.CHANGE_SENT);
        journey.answer(SentLinks.token(onlyMail().body(), "Acceptera"), Answer.ACCEPTED)
                .expectStatus()
                .isOk();
        journey.awaitBooking(after, BookingState.MAIL_REMOVED);
    }
}
