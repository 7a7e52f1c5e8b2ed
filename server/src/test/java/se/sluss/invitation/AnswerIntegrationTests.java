package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.sluss.calendar.BookingState;
import se.sluss.meeting.Meeting;
import se.sluss.protocol.visit.Answer;
import se.sluss.record.TimelineEvent;
import se.sluss.testing.SlussIntegrationTest;

@SlussIntegrationTest
class AnswerIntegrationTests {

    private static final SimulatedWorld WORLD = new SimulatedWorld();

    private final Journey journey;

    AnswerIntegrationTests(@Autowired WebTestClient http, @Autowired ApplicationContext server) {
        this.journey = new Journey(WORLD, http, server);
    }

    @DynamicPropertySource
    static void world(DynamicPropertyRegistry registry) {
        WORLD.register(registry);
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    private static final String UNKNOWN = "A".repeat(43);

    @Test
    void showsNothingThatIsNotInTheMail() {
        Meeting meeting = journey.invite(Invited.bo());

        byte[] body = journey.open(journey.answerToken(meeting))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.neutralText")
                .isEqualTo(Invited.NEUTRAL)
                .jsonPath("$.organisation.name")
                .isEqualTo("Ekdalens kommun")
                .returnResult()
                .getResponseBodyContent();

        assertThat(body).isNotNull();
        String shown = new String(body, StandardCharsets.UTF_8);
        assertThat(Invited.CONFIDENTIAL).noneMatch(shown::contains);
    }

    @Test
    void openingAnswersNothing() {
        Meeting meeting = journey.invite(Invited.bo());

        journey.open(journey.answerToken(meeting)).expectStatus().isOk();

        assertThat(journey.happened(meeting)).containsExactly(TimelineEvent.INVITED, TimelineEvent.SENT);
    }

    @Test
    void cannotTellAnUnknownLinkFromOneOfAnotherPurpose() {
        Meeting meeting = journey.invite(Invited.david());
        await().atMost(Journey.SOON)
                .until(() -> !WORLD.sms().phone(SimulatedWorld.DAVID).isEmpty());
        String leadsToTheMeeting = SentLinks.tokenOf(
                WORLD.sms().phone(SimulatedWorld.DAVID).getFirst().message());

        String unknown = refused(UNKNOWN);
        assertThat(refused(leadsToTheMeeting)).isEqualTo(unknown);
        assertThat(refused("not a token")).isEqualTo(unknown);
        assertThat(journey.happened(meeting)).doesNotContain(TimelineEvent.ACCEPTED);
    }

    @Test
    void keepsTheMailOfATentativeAnswerSoThatItCanBeAcceptedLater() {
        Meeting meeting = journey.invite(Invited.bo());
        String token = journey.answerToken(meeting);

        journey.answer(token, Answer.TENTATIVE).expectStatus().isOk();
        assertThat(journey.bo().inbox()).isNotEmpty();
        assertThat(journey.entries(meeting)).isEmpty();

        journey.answer(token, Answer.ACCEPTED).expectStatus().isOk();
        journey.awaitBooking(meeting, BookingState.MAIL_REMOVED);
        assertThat(journey.entries(meeting)).hasSize(1);
    }

    @Test
    void removesTheMailOfADeclinedInvitationAndCanStillBeAccepted() {
        Meeting meeting = journey.invite(Invited.bo());
        String token = journey.answerToken(meeting);

        journey.answer(token, Answer.DECLINED).expectStatus().isOk();
        await().atMost(Journey.SOON).until(() -> journey.happened(meeting).contains(TimelineEvent.MAIL_REMOVED));
        assertThat(journey.entries(meeting)).isEmpty();

        journey.answer(token, Answer.ACCEPTED).expectStatus().isOk();
        journey.awaitBooking(meeting, BookingState.MAIL_REMOVED);
        assertThat(journey.entries(meeting)).hasSize(1);
    }

    @Test
    void takesNoOtherAnswerAfterAccepting() {
        Meeting meeting = journey.invite(Invited.bo());
        String token = journey.answerToken(meeting);
        journey.answer(token, Answer.ACCEPTED).expectStatus().isOk();

        journey.answer(token, Answer.DECLINED)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("already-answered");
        journey.awaitBooking(meeting, BookingState.MAIL_REMOVED);
    }

    private String refused(String token) {
        String body = journey.answer(token, Answer.ACCEPTED)
                .expectStatus()
                .isNotFound()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return String.valueOf(body);
    }
}
