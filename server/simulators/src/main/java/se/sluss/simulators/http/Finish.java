package se.sluss.simulators.http;

/** Has the last word on every answer, also on those of gates and faults. */
@FunctionalInterface
public interface Finish {

    Finish NONE = (call, answer) -> answer;

    Answer finish(Call call, Answer answer);
}
