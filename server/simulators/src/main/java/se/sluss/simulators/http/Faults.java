package se.sluss.simulators.http;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The faults that a test has ordered from one simulator; without any, it is in good health. */
public final class Faults {

    private final List<FaultRule> rules = new CopyOnWriteArrayList<>();

    /** Begins a rule for calls with this method whose whole path matches the regular expression. */
    public FaultRule on(String method, String path) {
        var pattern = Pattern.compile(path);
        return on(call ->
                call.method().equals(method) && pattern.matcher(call.path()).matches());
    }

    /** Begins a rule for these calls. */
    public FaultRule on(Predicate<Call> which) {
        return new FaultRule(this, which);
    }

    /** Back to good health. */
    public void clear() {
        rules.clear();
    }

    void add(FaultRule rule) {
        rules.add(rule);
    }

    void remove(FaultRule rule) {
        rules.remove(rule);
    }

    /** The first fault that strikes; every rule counts the call, also those behind it. */
    Fault striking(Call call) {
        Fault striking = new Fault.None();
        for (FaultRule rule : rules) {
            if (rule.strikes(call) && striking instanceof Fault.None) {
                striking = rule.fault();
            }
        }
        rules.removeIf(FaultRule::isSpent);
        return striking;
    }
}
