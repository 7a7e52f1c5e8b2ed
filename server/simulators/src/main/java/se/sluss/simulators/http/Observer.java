package se.sluss.simulators.http;

/** Sees every call with what was answered to it. */
@FunctionalInterface
public interface Observer {

    void saw(Call call, Answer answer);
}
