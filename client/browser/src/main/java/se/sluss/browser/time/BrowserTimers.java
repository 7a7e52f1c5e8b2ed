package se.sluss.browser.time;

import org.teavm.jso.browser.Window;

/** The timers of the browser. */
public final class BrowserTimers implements Timers {

    @Override
    public Timer after(double milliseconds, Runnable action) {
        int id = Window.setTimeout(action::run, milliseconds);
        return () -> Window.clearTimeout(id);
    }

    @Override
    public Timer every(double milliseconds, Runnable action) {
        int id = Window.setInterval(action::run, milliseconds);
        return () -> Window.clearInterval(id);
    }
}
