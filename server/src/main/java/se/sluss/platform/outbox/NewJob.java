package se.sluss.platform.outbox;

import java.time.Duration;

/**
 * An effect to carry out once the current transaction has committed.
 *
 * @param kind names its {@link JobHandler}
 * @param key makes it unique for ever: a job with a key that is there already is not added again
 * @param lane jobs of one lane run one at a time and in order
 * @param payload what the handler needs; stored sealed, and gone when the job is done
 * @param delay how long to wait before the first attempt
 */
public record NewJob(String kind, String key, String lane, String payload, Duration delay) {

    public NewJob(String kind, String key, String lane, String payload) {
        this(kind, key, lane, payload, Duration.ZERO);
    }
}
