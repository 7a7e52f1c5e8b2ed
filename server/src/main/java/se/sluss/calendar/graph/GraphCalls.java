package se.sluss.calendar.graph;

import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.ApiException;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import se.sluss.calendar.MailboxAnswer;

/** Asks Graph about one mailbox: in its turn, at the pace of the mailbox, on a thread that may block, with a token that works. */
final class GraphCalls {

    private final GraphSessions sessions;
    private final MailboxTurns turns;
    private final Pace pace;
    private final Pauses pauses;
    private final GraphFailures failures;
    private final Scheduler threads;

    GraphCalls(
            GraphSessions sessions,
            MailboxTurns turns,
            Pace pace,
            Pauses pauses,
            GraphFailures failures,
            Scheduler threads) {
        this.sessions = sessions;
        this.turns = turns;
        this.pace = pace;
        this.pauses = pauses;
        this.failures = failures;
        this.threads = threads;
    }

    /** Puts a question, which may take several requests but has only one under way. */
    <T> Mono<MailboxAnswer<T>> ask(String mailbox, Function<GraphServiceClient, MailboxAnswer<T>> question) {
        Mono<MailboxAnswer<T>> asked = sessions.current()
                .flatMap(session -> put(question, session).onErrorResume(GraphCalls::unauthorized, e -> {
                    session.reject();
                    return sessions.current().flatMap(renewed -> put(question, renewed));
                }));
        return turns.take(mailbox, atItsPace(mailbox).then(unlessPaused(mailbox, asked)))
                // Not noted again: the pause would grow with everybody who asks in it.
                .onErrorResume(MailboxPaused.class, paused -> Mono.just(busy(paused)))
                .onErrorResume(e -> failures.<T>answer(e).doOnNext(answer -> note(mailbox, answer)));
    }

    private Mono<Long> atItsPace(String mailbox) {
        return Mono.defer(() -> {
            Duration wait = pace.wait(mailbox);
            return wait.isZero() ? Mono.empty() : Mono.delay(wait);
        });
    }

    private <T> Mono<MailboxAnswer<T>> unlessPaused(String mailbox, Mono<MailboxAnswer<T>> asked) {
        return Mono.defer(() -> {
            pauses.pass(mailbox);
            return asked;
        });
    }

    private static <T> MailboxAnswer<T> busy(MailboxPaused paused) {
        return new MailboxAnswer.Busy<>(paused.left(), "the mailbox has asked for a pause");
    }

    private void note(String mailbox, MailboxAnswer<?> answer) {
        if (answer instanceof MailboxAnswer.Busy<?>(Duration delay, String ignored) && delay != null) {
            pauses.keep(mailbox, delay);
        }
    }

    private <T> Mono<MailboxAnswer<T>> put(
            Function<GraphServiceClient, MailboxAnswer<T>> question, GraphSession session) {
        return Mono.fromCallable(() -> question.apply(session.client())).subscribeOn(threads);
    }

    private static boolean unauthorized(Throwable error) {
        return error instanceof ApiException e && e.getResponseStatusCode() == HttpStatus.UNAUTHORIZED.value();
    }
}
