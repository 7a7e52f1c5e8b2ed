package se.sluss.browser.time;

import org.teavm.jso.JSBody;

/** The clock in the zone of the device. */
public final class BrowserWallClock implements WallClock {

    @Override
    public String at(double instant) {
        return local(instant);
    }

    @Override
    public double instantOf(String local) {
        return parsed(local);
    }

    @JSBody(
            params = "instant",
            script = "const d = new Date(instant);"
                    + "return new Date(instant - d.getTimezoneOffset() * 60000).toISOString().slice(0, 16);")
    private static native String local(double instant);

    @JSBody(params = "local", script = "return Date.parse(local);")
    private static native double parsed(String local);
}
