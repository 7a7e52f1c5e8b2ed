package se.sluss.platform.outbox;

import java.time.Duration;

/**
 * An effect to carry out once the current transaction has committed.
 *
 * @param kind names its {@link JobHandler}
 * @param key makes it unique for ever: a job with a key that is there already is not added again
 * @param lane jobs of one lane run one at a time and in order
 * @param destination who is on the other side: destinations take turns, and only so many jobs of one run at once
 * @param payload what the handler needs; stored sealed, and gone when the job is done
 * @param delay how long to wait before the first attempt
 */
public record NewJob(String kind, String key, String lane, String destination, String payload, Duration delay) {

    /** To whom all jobs of its kind go. */
    public NewJob(String kind, String key, String lane, String payload, Duration delay) {
        this(kind, key, lane, kind, payload, delay);
    }

    /** To whom all jobs of its kind go, at once. */
    public NewJob(String kind, String key, String lane, String payload) {
        this(kind, key, lane, payload, Duration.ZERO);
    }

    /** The same job for another destination. */
    public NewJob to(String other) {
        return new NewJob(kind, key, lane, other, payload, delay);
    }
}
