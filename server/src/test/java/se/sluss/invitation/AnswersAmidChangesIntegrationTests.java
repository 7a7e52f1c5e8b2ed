package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import se.sluss.calendar.BookingState;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Meetings;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.visit.Answer;
import se.sluss.simulators.graph.MailView;
import se.sluss.testing.SlussIntegrationTest;

/** An answer at the very moment at which the meeting changes, or at which a mail about a change is on its way. */
@SlussIntegrationTest
class AnswersAmidChangesIntegrationTests {

    private static final SimulatedWorld WORLD = new SimulatedWorld();
    private static final String SEND = ".*/sendMail|.*/microsoft\\.graph\\.sendMail";
    private static final String FIND = ".*/users/bo\\.ek@ekdalen\\.example/messages";
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Journey journey;
    private final ApplicationContext server;

    AnswersAmidChangesIntegrationTests(@Autowired WebTestClient http, @Autowired ApplicationContext server) {
        this.journey = new Journey(WORLD, http, server);
        this.server = server;
    }

    @DynamicPropertySource
    static void world(DynamicPropertyRegistry registry) {
        WORLD.register(registry);
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void emptyMailbox() {
        journey.bo().clear();
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "DECLINED"})
    void leavesNoMailThatWasOnItsWayWhenItsQuestionWasAnswered(Answer answer) {
        Meeting meeting = journey.invite(Invited.bo());
        String token = journey.answerToken(meeting);
        var asked = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        WORLD.graph().faults().on("POST", SEND).nth(1).beforeCommit(call -> {
            asked.countDown();
            hold(answered);
        });
        journey.move(meeting, AN_HOUR);
        hold(asked);

        journey.answer(token, answer).expectStatus().isOk();
        answered.countDown();

        awaitRest();
        assertThat(asking()).isEmpty();
    }

    @Test
    void asksNobodyAgainWhoHasAcceptedWhenTheFirstMailIsSentASecondTime() {
        var lost = new CountDownLatch(1);
        var changed = new CountDownLatch(1);
        WORLD.graph().faults().on("POST", SEND).nth(1).cutAfterCommit();
        WORLD.graph().faults().on("GET", FIND).nth(1).beforeCommit(call -> {
            lost.countDown();
            hold(changed);
            throw new IllegalStateException("and lost again");
        });
        Meeting meeting = journey.invite(Invited.bo());
        hold(lost);
        MailView mail = journey.bo().inbox().getFirst();
        journey.answer(SentLinks.token(mail.body(), "Acceptera"), Answer.ACCEPTED)
                .expectStatus()
                .isOk();
        Meeting moved = journey.move(meeting, AN_HOUR);
        changed.countDown();

        journey.awaitBooking(meeting, BookingState.MAIL_REMOVED);
        awaitRest();
        assertThat(asking()).isEmpty();
        assertThat(journey.entries(moved)).hasSize(1);
    }

    @Test
    void asksNobodyAgainWhoHasDeclinedWhenOnlyTheTextIsAnotherOne() {
        Meeting meeting = journey.invite(Invited.bo());
        journey.answer(journey.answerToken(meeting), Answer.DECLINED)
                .expectStatus()
                .isOk();
        journey.change(meeting, before -> HistoryMeetings.reworded(before, "Ta med penna."));

        awaitRest();
        assertThat(asking()).isEmpty();
    }

    @Test
    void leavesNoMailThatWasOnItsWayWhenTheMeetingWasCancelled() {
        var sending = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        WORLD.graph().faults().on("POST", SEND).nth(1).beforeCommit(call -> {
            sending.countDown();
            hold(cancelled);
        });
        Meeting meeting = journey.invite(Invited.bo());
        hold(sending);
        journey.change(meeting, Meeting::cancel);
        cancelled.countDown();

        awaitRest();
        assertThat(asking()).isEmpty();
    }

    @Test
    void refusesTheAnswerOfSomebodyWhoIsBeingRemoved() {
        Meeting meeting = journey.invite(Invited.bo());
        journey.mailOf(meeting);
        InvitationId invitation = invitation(meeting);

        var answer = whileChanging(
                () -> server.getBean(Meetings.class)
                        .replace(meeting, meeting.cancel())
                        .then(server.getBean(Changing.class).follow(meeting, meeting.cancel())),
                () -> server.getBean(Answers.class).answer(invitation, Answer.ACCEPTED));

        assertThatThrownBy(answer::join).hasCauseInstanceOf(Refusal.class);
        awaitRest();
        assertThat(journey.entries(meeting)).isEmpty();
    }

    /** Starts the second while the first has done everything but ended its transaction. */
    private CompletableFuture<Attendance> whileChanging(Supplier<Mono<Void>> change, Supplier<Mono<Attendance>> other) {
        var finish = new CompletableFuture<Void>();
        var changed = new CountDownLatch(1);
        var changing = change.get()
                .doOnSuccess(ignored -> changed.countDown())
                .then(Mono.fromFuture(finish))
                .as(server.getBean(TransactionalOperator.class)::transactional)
                .toFuture();
        hold(changed);
        var second = other.get().toFuture();
        await().atMost(Journey.SOON).until(() -> count("""
                select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
                """) == 1);
        finish.complete(null);
        changing.join();
        return second;
    }

    private InvitationId invitation(Meeting meeting) {
        return Objects.requireNonNull(server.getBean(Invitations.class)
                .of(meeting.id())
                .filter(invitation ->
                        !invitation.participant().equals(meeting.leader().id()))
                .map(Invitation::id)
                .blockFirst(Journey.SOON));
    }

    private List<MailView> asking() {
        return journey.bo().inbox().stream().filter(HistoryMeetings::asks).toList();
    }

    /** Reminders wait for another day. */
    private void awaitRest() {
        await().atMost(LONG_ENOUGH).until(() -> count("""
                select count(*) from outbox where done_at is null and given_up_at is null
                and due_at < now() + interval '1 minute'
                """) == 0);
    }

    private long count(String sql) {
        return Objects.requireNonNull(server.getBean(DatabaseClient.class)
                .sql(sql)
                .mapValue(Long.class)
                .one()
                .block(Journey.SOON));
    }

    private static void hold(CountDownLatch latch) {
        try {
            assertThat(latch.await(Journey.SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
