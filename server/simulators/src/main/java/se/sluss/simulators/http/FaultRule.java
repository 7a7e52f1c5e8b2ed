package se.sluss.simulators.http;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Which calls a fault strikes; ends with the fault itself, as in {@code on("POST", ".*}{@code /events").nth(2).cutAfterCommit()}. */
public final class FaultRule {

    private static final int EACH = 0;

    private final Faults faults;
    private final Predicate<Call> which;
    private int strikesAt = EACH;
    private int seen;
    private Fault fault = new Fault.None();

    FaultRule(Faults faults, Predicate<Call> which) {
        this.faults = faults;
        this.which = which;
    }

    /** Only the n-th matching call from now is struck, counted from 1; without this, each is. */
    public FaultRule nth(int n) {
        strikesAt = n;
        return this;
    }

    public void late(Duration by) {
        arm(new Fault.Late(by));
    }

    public void refuse(Answer answer) {
        arm(new Fault.Refuse(answer));
    }

    public void cutBeforeCommit() {
        arm(new Fault.CutBeforeCommit());
    }

    public void cutAfterCommit() {
        arm(new Fault.CutAfterCommit());
    }

    public void beforeCommit(Consumer<Call> action) {
        arm(new Fault.BeforeCommit(action));
    }

    public void afterCommit(Consumer<Call> action) {
        arm(new Fault.AfterCommit(action));
    }

    /** Strikes no call any more. */
    public void callOff() {
        faults.remove(this);
    }

    synchronized boolean strikes(Call call) {
        if (!which.test(call)) {
            return false;
        }
        seen++;
        return strikesAt == EACH || strikesAt == seen;
    }

    /** Whether it has struck the one call it was for. */
    synchronized boolean isSpent() {
        return strikesAt != EACH && seen >= strikesAt;
    }

    synchronized Fault fault() {
        return fault;
    }

    private synchronized void arm(Fault armed) {
        fault = armed;
        faults.add(this);
    }
}
