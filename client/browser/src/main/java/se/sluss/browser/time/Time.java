package se.sluss.browser.time;

/** Tells the time and reads it. All times are milliseconds since 1970, UTC. */
public interface Time {

    double now();

    /** Reads an RFC 3339 instant. */
    double parse(String instant);
}
