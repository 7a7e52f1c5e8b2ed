package se.sluss.client.bankid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Trouble;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.BankIdMode;
import se.sluss.protocol.visit.BankIdProgress;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.protocol.visit.Visit;

/** A server that notes each call, answers when the test has an answer, and tells progress to whoever listens. */
public final class FakeBankIdApi implements BankIdApi {

    private final List<String> calls = new ArrayList<>();
    private final Deque<Consumer<Reply<Object>>> waiting = new ArrayDeque<>();
    private Consumer<BankIdProgress> listener = ignored -> {};
    private Runnable refused = () -> {};

    public List<String> calls() {
        return calls;
    }

    /** Answers the oldest call that still waits. */
    public void answer(Object value) {
        waiting.remove().accept(new Reply.Received<>(value));
    }

    public void refuse(ErrorCode code) {
        waiting.remove().accept(new Reply.Failed<>(Trouble.of(code)));
    }

    public void tell(BankIdProgress progress) {
        listener.accept(progress);
    }

    public void refuseToTell() {
        refused.run();
    }

    @Override
    public void start(String visit, BankIdMode mode, Consumer<Reply<StartedIdentification>> then) {
        call("start " + visit + " " + mode, then);
    }

    @Override
    public Watch watch(String visit, Consumer<BankIdProgress> hearing, Runnable refusal) {
        calls.add("watch " + visit);
        listener = hearing;
        refused = refusal;
        return () -> {
            calls.add("unwatch " + visit);
            listener = ignored -> {};
        };
    }

    @Override
    public void returned(String visit, String nonce, Consumer<Reply<Boolean>> then) {
        call("returned " + visit + " " + nonce, then);
    }

    @Override
    public void finish(String visit, Consumer<Reply<Visit>> then) {
        call("finish " + visit, then);
    }

    @Override
    public void cancel(String visit) {
        calls.add("cancel " + visit);
    }

    @SuppressWarnings("unchecked") // The test answers each call with a value of the type that the call promises.
    private <T> void call(String call, Consumer<Reply<T>> then) {
        calls.add(call);
        waiting.add(reply -> then.accept((Reply<T>) reply));
    }
}
