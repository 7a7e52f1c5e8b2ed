package se.sluss.calendar.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Schedulers;
import se.sluss.calendar.MailboxAnswer;
import se.sluss.simulators.graph.GraphTroubles;

class GraphCallsTests {

    private static final Duration PAUSE = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestTenant tenant = new TestTenant();
    private final Pauses pauses = new Pauses(Clock.systemUTC());
    private final GraphCalls calls = calls(pauses);

    GraphCallsTests() {
        tenant.register(tenant.certificate());
    }

    @AfterEach
    void stop() {
        tenant.close();
    }

    @Test
    void asksNothingInAPauseThatTheMailboxAskedFor() {
        tenant.graph().faults().on(call -> true).refuse(GraphTroubles.throttled(PAUSE));
        assertThat(pauseAfter(GraphCallsTests::look)).isEqualTo(PAUSE);
        tenant.graph().faults().clear();
        assertThat(pauseAfter(GraphCallsTests::look)).isPositive();
        assertThat(requests()).isEqualTo(1);
    }

    /** Time passes between the question how long a pause lasts and whatever is done with the answer. */
    @Test
    void makesNoPauseLongerByAskingInIt() {
        var passing = new PassingClock();
        var kept = new Pauses(passing);
        GraphCalls others = calls(kept);
        kept.keep(TestTenant.BO, PAUSE);
        Duration first = pauseAfter(others, GraphCallsTests::look);
        Instant end = passing.now.plus(first);
        Duration second = pauseAfter(others, GraphCallsTests::look);
        assertThat(passing.now.plus(second)).isEqualTo(end);
    }

    @Test
    void stopsAmidAQuestionWhenAnotherOneWasToldToPause() {
        Duration left = pauseAfter(client -> {
            look(client);
            pauses.keep(TestTenant.BO, PAUSE);
            return look(client);
        });
        assertThat(left).isPositive().isLessThanOrEqualTo(PAUSE);
        assertThat(requests()).isEqualTo(1);
    }

    private GraphCalls calls(Pauses kept) {
        return new GraphCalls(
                tenant.sessions(kept::pass),
                new MailboxTurns(4),
                new Pace(10_000, Clock.systemUTC()),
                kept,
                new GraphFailures(Clock.systemUTC()),
                Schedulers.boundedElastic());
    }

    private Duration pauseAfter(Question question) {
        return pauseAfter(calls, question);
    }

    private static Duration pauseAfter(GraphCalls calls, Question question) {
        MailboxAnswer<String> answer =
                calls.ask(TestTenant.BO, question::put).blockOptional(PATIENCE).orElseThrow();
        assertThat(answer).isInstanceOf(MailboxAnswer.Busy.class);
        return Objects.requireNonNull(((MailboxAnswer.Busy<String>) answer).delay());
    }

    private static MailboxAnswer<String> look(GraphServiceClient client) {
        client.users().byUserId(TestTenant.BO).events().get();
        return new MailboxAnswer.Done<>("seen");
    }

    private int requests() {
        return tenant.graph().journal().calls().size();
    }

    /** What is asked of a mailbox. */
    private interface Question {

        MailboxAnswer<String> put(GraphServiceClient client);
    }

    /** A second later each time that somebody looks. */
    private static final class PassingClock extends Clock {

        private static final Duration STEP = Duration.ofSeconds(1);

        private Instant now = Instant.parse("2026-11-24T08:00:00Z");

        @Override
        public Instant instant() {
            now = now.plus(STEP);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
