package se.sluss.browser.time;

/** Does things later. */
public interface Timers {

    /** Runs the action once, after so many milliseconds. */
    Timer after(double milliseconds, Runnable action);

    /** Runs the action again and again, the first time after so many milliseconds. */
    Timer every(double milliseconds, Runnable action);
}
