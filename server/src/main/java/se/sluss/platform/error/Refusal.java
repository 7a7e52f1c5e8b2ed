package se.sluss.platform.error;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.ErrorCode;

/**
 * The product says no, and the caller learns why. Carries nothing but the code and details meant for the caller; it is
 * an expected outcome, so it has no stack trace; {@link Refusals} writes down that it happened.
 *
 * <p>A refusal is immutable: each detail gives a new one.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient @Nullable Duration retryAfter;
    private final transient @Nullable Integer attemptsLeft;
    private final transient @Nullable Instant opensAt;
    private final transient Map<String, String> errors;

    private Refusal(
            ErrorCode code,
            @Nullable Duration retryAfter,
            @Nullable Integer attemptsLeft,
            @Nullable Instant opensAt,
            Map<String, String> errors) {
        super(code.code(), null, false, false);
        this.code = code;
        this.retryAfter = retryAfter;
        this.attemptsLeft = attemptsLeft;
        this.opensAt = opensAt;
        this.errors = Collections.unmodifiableMap(errors);
    }

    public static Refusal of(ErrorCode code) {
        return new Refusal(code, null, null, null, Map.of());
    }

    /** How long to wait before it makes sense to try again. */
    public Refusal retryAfter(Duration wait) {
        return new Refusal(code, wait, attemptsLeft, opensAt, errors);
    }

    /** How many more times this may be tried. */
    public Refusal attemptsLeft(int left) {
        return new Refusal(code, retryAfter, left, opensAt, errors);
    }

    /** When this will be allowed. */
    public Refusal opensAt(Instant instant) {
        return new Refusal(code, retryAfter, attemptsLeft, instant, errors);
    }

    /**
     * Names a field that is not valid. The first message about a field stays.
     *
     * @param name path in the request, such as {@code participants[0].mobile}
     */
    public Refusal field(String name, String message) {
        var more = new LinkedHashMap<>(errors);
        more.putIfAbsent(name, message);
        return new Refusal(code, retryAfter, attemptsLeft, opensAt, more);
    }

    public ErrorCode code() {
        return code;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    public @Nullable Integer attemptsLeft() {
        return attemptsLeft;
    }

    public @Nullable Instant opensAt() {
        return opensAt;
    }

    /** The fields that are not valid, each with a message in English; empty for most refusals. */
    public Map<String, String> errors() {
        return errors;
    }
}
