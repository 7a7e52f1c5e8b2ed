package se.sluss.client.text;

import org.jspecify.annotations.Nullable;
import se.sluss.browser.http.Trouble;
import se.sluss.protocol.ErrorCode;

/** What went wrong, and what to do. */
public interface TroubleTexts {

    String unreachable();

    String unknownTrouble();

    String refusal(ErrorCode code);

    /** The heading of a page that goes no further. */
    String stopHeading(@Nullable ErrorCode code);

    String retryIn(int seconds);

    String incident(String id);

    /** The whole text of a trouble. */
    default String trouble(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Unreachable() -> unreachable();
            case Trouble.Refusal(var problem) -> {
                String text = problem.code() == null ? unknownTrouble() : refusal(problem.code());
                String when = problem.retryAfter() > 0 ? " " + retryIn(problem.retryAfter()) : "";
                String incident = problem.incident() == null ? "" : " " + incident(problem.incident());
                yield text + when + incident;
            }
        };
    }
}
