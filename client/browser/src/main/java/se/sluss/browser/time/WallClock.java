package se.sluss.browser.time;

/** Translates between instants, in milliseconds since 1970, and what the clock on the wall shows, without a zone. */
public interface WallClock {

    /** Such as {@code 2026-11-24T09:00}. */
    String at(double instant);

    /** The instant at which the clock shows the given date and time, or NaN where the text is none. */
    double instantOf(String local);
}
