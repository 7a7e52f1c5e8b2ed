package se.sluss.platform.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** How an attempt at a job ended. */
public sealed interface JobOutcome {

    /**
     * The effect has taken place.
     *
     * @param record what follows from it in the database, written in one transaction with the end of the job
     */
    record Done(Mono<Void> record) implements JobOutcome {

        public Done() {
            this(Mono.empty());
        }
    }

    /**
     * Not now.
     *
     * @param delay when to try again, such as the Retry-After of the other side; when there is none, a pause that grows
     *     with each attempt, and an end of trying
     * @param problem why, without personal data
     */
    record Later(@Nullable Duration delay, String problem) implements JobOutcome {}

    /**
     * Never: trying again makes no sense.
     *
     * @param problem why, without personal data
     * @param record what follows from it in the database, written in one transaction with the end of the job
     */
    record GivenUp(String problem, Mono<Void> record) implements JobOutcome {}
}
