package se.sluss.browser.time;

/** Something that will happen unless it is stopped. */
@FunctionalInterface
public interface Timer {

    /** A timer that is not running. */
    Timer NONE = () -> {};

    void stop();
}
