package se.sluss.simulators.http;

/** Answers one call; runs on a thread of its own and may block. */
@FunctionalInterface
public interface Handler {

    Answer handle(Call call);
}
