package se.sluss.calendar.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.time.Clock;
import java.time.Duration;
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
    private final GraphCalls calls = new GraphCalls(
            tenant.sessions(pauses::pass),
            new MailboxTurns(4),
            new Pace(10_000, Clock.systemUTC()),
            pauses,
            new GraphFailures(Clock.systemUTC()),
            Schedulers.boundedElastic());

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

    private Duration pauseAfter(Question question) {
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
}
