package se.sluss.browser.http;

/** How a call ended. */
public sealed interface Reply<T> {

    /** The server did what was asked and answered with this value. */
    record Received<T>(T value) implements Reply<T> {}

    /** It did not. */
    record Failed<T>(Trouble trouble) implements Reply<T> {}
}
