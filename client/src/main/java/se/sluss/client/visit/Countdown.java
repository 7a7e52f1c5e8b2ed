package se.sluss.client.visit;

/**
 * What is left of a wait, never less than nothing.
 *
 * @param seconds whole seconds, rounded up, so that zero means now
 */
public record Countdown(int seconds) {

    public static Countdown until(double instant, double now) {
        return new Countdown((int) Math.max(0, Math.ceil((instant - now) / 1000)));
    }

    public boolean over() {
        return seconds == 0;
    }

    public int days() {
        return seconds / 86_400;
    }

    public int hours() {
        return seconds / 3_600 % 24;
    }

    public int minutes() {
        return seconds / 60 % 60;
    }

    public int restSeconds() {
        return seconds % 60;
    }
}
