package se.sluss.platform.outbox;

/**
 * An effect that is due.
 *
 * @param key stays the same over all attempts, fit to make the effect idempotent
 * @param attempt 1 for the first
 */
public record Job(long id, String kind, String key, String payload, int attempt) {

    @Override
    public String toString() {
        return kind + " #" + id;
    }
}
