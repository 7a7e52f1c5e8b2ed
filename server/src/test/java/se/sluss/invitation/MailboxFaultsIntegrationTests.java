package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.sluss.calendar.BookingState;
import se.sluss.meeting.Meeting;
import se.sluss.protocol.visit.Answer;
import se.sluss.record.TimelineEntry;
import se.sluss.record.TimelineEvent;
import se.sluss.simulators.graph.DuplicateTransaction;
import se.sluss.testing.SlussIntegrationTest;

@SlussIntegrationTest
class MailboxFaultsIntegrationTests {

    private static final SimulatedWorld WORLD = new SimulatedWorld();

    private final Journey journey;

    MailboxFaultsIntegrationTests(@Autowired WebTestClient http, @Autowired ApplicationContext server) {
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

    private static final String EVENTS = ".*/users/bo\\.ek@ekdalen\\.example/events";

    @BeforeEach
    void healthy() {
        WORLD.graph().faults().clear();
        journey.emptyInbox();
        WORLD.graph().answerDuplicates(DuplicateTransaction.BAD_REQUEST);
    }

    @ParameterizedTest
    @EnumSource
    void booksOnceWhenTheAnswerIsLost(DuplicateTransaction how) {
        WORLD.graph().answerDuplicates(how);
        Meeting meeting = journey.invite(Invited.bo());
        String token = journey.answerToken(meeting);
        WORLD.graph().faults().on("POST", EVENTS).nth(1).cutAfterCommit();

        journey.answer(token, Answer.ACCEPTED).expectStatus().isOk();

        journey.awaitBooking(meeting, BookingState.MAIL_REMOVED);
        assertThat(journey.entries(meeting)).hasSize(1);
        assertThat(journey.bo().inbox()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503, 504})
    void waitsAsLongAsGraphAsks(int status) {
        Meeting meeting = journey.invite(Invited.bo());
        String token = journey.answerToken(meeting);
        WORLD.graph().faults().on("POST", EVENTS).nth(1).refuse(busy(status).with("Retry-After", "2"));
        var second = new AtomicReference<Instant>();
        WORLD.graph().faults().on("POST", EVENTS).nth(2).beforeCommit(call -> second.set(Instant.now()));
        Instant first = Instant.now();

        journey.answer(token, Answer.ACCEPTED).expectStatus().isOk();

        journey.awaitBooking(meeting, BookingState.MAIL_REMOVED);
        assertThat(Duration.between(first, second.get())).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
        assertThat(journey.entries(meeting)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void survivesAFailureWithAPageInsteadOfAnError(int status) {
        Meeting meeting = journey.invite(Invited.bo());
        String token = journey.answerToken(meeting);
        WORLD.graph()
                .faults()
                .on("POST", EVENTS)
                .nth(1)
                .refuse(se.sluss.simulators.http.Answer.html(status, "<html>Bad Gateway</html>"));

        journey.answer(token, Answer.ACCEPTED).expectStatus().isOk();

        journey.awaitBooking(meeting, BookingState.MAIL_REMOVED);
    }

    @ParameterizedTest
    @CsvSource({"403,ErrorAccessDenied,ACCESS_DENIED", "404,MailboxNotEnabledForRESTAPI,NO_MAILBOX"})
    void letsAMailboxThatIsNotOursBookByItself(int status, String code, String reason) {
        Meeting meeting = journey.invite(Invited.bo());
        String token = journey.answerToken(meeting);
        WORLD.graph().faults().on("POST", EVENTS).refuse(error(status, code));

        journey.answer(token, Answer.ACCEPTED).expectStatus().isOk();

        journey.awaitEvent(meeting, TimelineEvent.CHANGE_SENT);
        assertThat(journey.timeline(meeting))
                .anyMatch(entry -> entry.event() == TimelineEvent.NOT_IN_CALENDAR && reason.equals(entry.detail()));
        var mail = WORLD.mail().program(SimulatedWorld.BO, "Bo Ek").inbox().getFirst();
        assertThat(mail.isRequest()).isTrue();
    }

    @Test
    void saysWhyThereIsNoEntryWhenTheMailboxDoesNotTakeIt() {
        Meeting meeting = journey.invite(Invited.bo());
        String token = journey.answerToken(meeting);
        WORLD.graph().faults().on("POST", EVENTS).refuse(error(400, "ErrorCalendarIsFull"));

        journey.answer(token, Answer.ACCEPTED).expectStatus().isOk();

        journey.awaitBooking(meeting, BookingState.FAILED);
        TimelineEntry last = journey.timeline(meeting).getLast();
        assertThat(last.event()).isEqualTo(TimelineEvent.NOT_IN_CALENDAR);
        assertThat(last.detail()).isEqualTo("NOT_TAKEN");
        assertThat(journey.bo().inbox()).as("the person is left with the mail").isNotEmpty();
    }

    @Test
    void takesANewTokenWhenTheOldOneIsRefused() {
        Meeting meeting = journey.invite(Invited.bo());
        String token = journey.answerToken(meeting);
        WORLD.graph().faults().on("POST", EVENTS).nth(1).refuse(error(401, "InvalidAuthenticationToken"));

        journey.answer(token, Answer.ACCEPTED).expectStatus().isOk();

        journey.awaitBooking(meeting, BookingState.MAIL_REMOVED);
        assertThat(WORLD.entra().journal().calls("POST", ".*/token")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void namesNobodyInTheLogWhateverFails(CapturedOutput log) {
        Meeting meeting = journey.invite(Invited.bo(), Invited.cecilia(), Invited.david());
        String token = journey.answerToken(meeting);
        WORLD.graph().faults().on("POST", EVENTS).nth(1).refuse(error(500, "bo.ek@ekdalen.example"));
        WORLD.graph().faults().on("POST", EVENTS).nth(2).cutBeforeCommit();

        journey.answer(token, Answer.ACCEPTED).expectStatus().isOk();

        journey.awaitBooking(meeting, BookingState.MAIL_REMOVED);
        String ours =
                log.getAll().lines().filter(line -> !line.contains("icegreen")).collect(Collectors.joining("\n"));
        assertThat(ours).doesNotContain(SimulatedWorld.BO, SimulatedWorld.CECILIA, SimulatedWorld.DAVID, token);
        assertThat(ours).doesNotContain("Vårdnadstvist", "Orosanmälan", "Bo Ek", "Cecilia Dahl", "David Berg");
    }

    private static se.sluss.simulators.http.Answer busy(int status) {
        return error(status, "ApplicationThrottled");
    }

    private static se.sluss.simulators.http.Answer error(int status, String code) {
        return se.sluss.simulators.http.Answer.json(
                status, "{\"error\":{\"code\":\"" + code + "\",\"message\":\"for bo.ek@ekdalen.example\"}}");
    }
}
