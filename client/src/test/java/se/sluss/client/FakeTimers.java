package se.sluss.client;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.browser.time.Timer;
import se.sluss.browser.time.Timers;

/** Timers whose time passes only when a test says so. */
public final class FakeTimers implements Timers {

    private final List<Pending> pending = new ArrayList<>();
    private double now;

    @Override
    public Timer after(double milliseconds, Runnable action) {
        return add(new Pending(now + milliseconds, 0, action));
    }

    @Override
    public Timer every(double milliseconds, Runnable action) {
        return add(new Pending(now + milliseconds, milliseconds, action));
    }

    /** Lets time pass, running what falls due on the way. */
    public void pass(double milliseconds) {
        double end = now + milliseconds;
        for (Pending next = due(end); next != null; next = due(end)) {
            now = next.at;
            pending.remove(next);
            if (next.period > 0) {
                add(new Pending(now + next.period, next.period, next.action));
            }
            next.action.run();
        }
        now = end;
    }

    public int running() {
        return pending.size();
    }

    private @Nullable Pending due(double end) {
        return pending.stream()
                .filter(one -> one.at <= end)
                .min(Comparator.comparingDouble(one -> one.at))
                .orElse(null);
    }

    private Timer add(Pending one) {
        pending.add(one);
        return () -> pending.remove(one);
    }

    private record Pending(double at, double period, Runnable action) {}
}
