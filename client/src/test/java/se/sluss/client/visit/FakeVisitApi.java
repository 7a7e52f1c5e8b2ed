package se.sluss.client.visit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Trouble;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.Problem;
import se.sluss.protocol.visit.JoinTicket;
import se.sluss.protocol.visit.StartIdentification;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.protocol.visit.Visit;

/** A server that notes each call and answers when the test has an answer. */
public final class FakeVisitApi implements VisitApi {

    private final List<String> calls = new ArrayList<>();
    private final Deque<Consumer<Reply<Object>>> waiting = new ArrayDeque<>();

    public List<String> calls() {
        return calls;
    }

    /** Answers the oldest call that still waits. */
    public void answer(Object value) {
        waiting.remove().accept(new Reply.Received<>(value));
    }

    public void refuse(ErrorCode code) {
        fail(Trouble.of(code));
    }

    public void refuse(ErrorCode code, int attemptsLeft) {
        fail(new Trouble.Refusal(new Problem(code, 0, attemptsLeft, null)));
    }

    public void fail(Trouble trouble) {
        waiting.remove().accept(new Reply.Failed<>(trouble));
    }

    @Override
    public void open(String token, Consumer<Reply<Visit>> then) {
        call("open " + token, then);
    }

    @Override
    public void visit(String id, Consumer<Reply<Visit>> then) {
        call("visit " + id, then);
    }

    @Override
    public void startIdentification(String id, StartIdentification start, Consumer<Reply<StartedIdentification>> then) {
        call("start " + id + " " + start.method(), then);
    }

    @Override
    public void cancelIdentification(String id) {
        calls.add("cancel " + id);
    }

    @Override
    public void submitCode(String id, String code, Consumer<Reply<Visit>> then) {
        call("submit " + id + " " + code, then);
    }

    @Override
    public void vouched(String id, Consumer<Reply<Visit>> then) {
        call("vouched " + id, then);
    }

    @Override
    public void sayBeside(String id, List<String> companions, Consumer<Reply<Visit>> then) {
        call("beside " + id + " " + String.join(",", companions), then);
    }

    @Override
    public void ticket(String id, Consumer<Reply<JoinTicket>> then) {
        call("ticket " + id, then);
    }

    @SuppressWarnings("unchecked") // The test answers each call with a value of the type that the call promises.
    private <T> void call(String call, Consumer<Reply<T>> then) {
        calls.add(call);
        waiting.add(reply -> then.accept((Reply<T>) reply));
    }
}
