package se.sluss.addin.fake;

import java.util.ArrayList;
import java.util.List;
import se.sluss.browser.time.Timer;
import se.sluss.browser.time.Timers;

/** Timers that run when the test says so. */
public final class FakeTimers implements Timers {

    private final List<Runnable> running = new ArrayList<>();

    @Override
    public Timer after(double milliseconds, Runnable action) {
        throw new UnsupportedOperationException("nothing here happens once");
    }

    @Override
    public Timer every(double milliseconds, Runnable action) {
        running.add(action);
        return () -> running.remove(action);
    }

    /** Runs everything that is due once. */
    public void tick() {
        List.copyOf(running).forEach(Runnable::run);
    }

    public int count() {
        return running.size();
    }
}
