package se.sluss.browser.http;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.Problem;

/** Why a call failed. */
public sealed interface Trouble {

    /** The server refused. */
    record Refusal(Problem problem) implements Trouble {}

    /** No answer came, or none that this page understands. */
    record Unreachable() implements Trouble {}

    /** A refusal with nothing but its code, as the socket has it. */
    static Trouble of(@Nullable ErrorCode code) {
        return new Refusal(new Problem(code, 0, 0, null));
    }

    /** The code of a refusal this page knows, or nothing. */
    default @Nullable ErrorCode code() {
        return this instanceof Refusal(Problem problem) ? problem.code() : null;
    }
}
