package se.sluss.browser.time;

import org.teavm.jso.JSBody;

/** The server's clock, as far as the page has heard it; until then the clock of the device. */
public final class ServerTime implements Time {

    private double ahead;

    /** Sets the clock by what the server just said the time is. */
    public void set(double serverNow) {
        if (!Double.isNaN(serverNow)) {
            ahead = serverNow - deviceNow();
        }
    }

    @Override
    public double now() {
        return deviceNow() + ahead;
    }

    @Override
    public double parse(String instant) {
        return parsed(instant);
    }

    @JSBody(script = "return Date.now();")
    private static native double deviceNow();

    @JSBody(params = "instant", script = "return Date.parse(instant);")
    private static native double parsed(String instant);
}
