package se.sluss.simulators.http;

import java.time.Duration;
import java.util.function.Consumer;

/** One thing that can go wrong, or that a test wants to do, around one call. */
public sealed interface Fault {

    /** Nothing happens. */
    record None() implements Fault {}

    /** The call is handled this much later. */
    record Late(Duration by) implements Fault {}

    /** This is answered and nothing is done. */
    record Refuse(Answer answer) implements Fault {}

    /** The connection is cut and nothing is done. */
    record CutBeforeCommit() implements Fault {}

    /** The call takes effect, but the connection is cut before the answer. */
    record CutAfterCommit() implements Fault {}

    /** The test acts before the call takes effect; the call waits for it. */
    record BeforeCommit(Consumer<Call> action) implements Fault {}

    /** The test acts after the call took effect and before it is answered; the answer waits for it. */
    record AfterCommit(Consumer<Call> action) implements Fault {}
}
