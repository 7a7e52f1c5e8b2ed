package se.sluss.simulators.http;

/** Ends the handling of a call with an answer that says why. */
public final class Refusal extends RuntimeException {

    private final transient Answer answer;

    public Refusal(Answer answer) {
        super("refused with " + answer.status());
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
