package se.sluss.platform.outbox;

import reactor.core.publisher.Mono;

/** Carries out the jobs of one kind. Each may run again after a crash at any point, so its effect must be idempotent. */
public interface JobHandler {

    String kind();

    /** Carries the job out. An error is taken as a passing trouble: the job is tried again later. */
    Mono<JobOutcome> run(Job job);

    /**
     * Writes down, in one transaction with the end of the job, that it was tried too many times. Called when errors do
     * not stop, not for {@link JobOutcome.GivenUp}.
     */
    default Mono<Void> exhausted(Job job, String problem) {
        return Mono.empty();
    }
}
