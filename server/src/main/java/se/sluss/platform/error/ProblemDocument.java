package se.sluss.platform.error;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.json.JsonObject;

/**
 * A refusal as problem+json (RFC 9457).
 *
 * @param status of HTTP; that of the code, unless HTTP itself has a closer one
 * @param incident finds a fault of ours in the log
 */
record ProblemDocument(
        int status, Refusal refusal, @Nullable String incident) {

    static ProblemDocument of(Refusal refusal) {
        return new ProblemDocument(refusal.code().status(), refusal, null);
    }

    static ProblemDocument fault(String incident) {
        return new ProblemDocument(500, Refusal.of(ErrorCode.INTERNAL), incident);
    }

    ErrorCode code() {
        return refusal.code();
    }

    /** Whole seconds, rounded up so that the caller never comes back too early. */
    @Nullable
    Long retryAfterSeconds() {
        Duration wait = refusal.retryAfter();
        return wait == null ? null : wait.plusMillis(999).toSeconds();
    }

    JsonObject json() {
        var json = new JsonObject()
                .with("type", "urn:sluss:problem:" + code().code())
                .with("title", title())
                .with("status", status)
                .with("code", code().code())
                .with("incident", incident);
        withDetails(json);
        return json;
    }

    private void withDetails(JsonObject json) {
        Long seconds = retryAfterSeconds();
        if (seconds != null) {
            json.with("retryAfter", seconds);
        }
        Integer left = refusal.attemptsLeft();
        if (left != null) {
            json.with("attemptsLeft", left);
        }
        var opensAt = refusal.opensAt();
        json.with("opensAt", opensAt == null ? null : opensAt.toString());
        if (!refusal.errors().isEmpty()) {
            var errors = new JsonObject();
            refusal.errors().forEach(errors::with);
            json.with("errors", errors);
        }
    }

    private String title() {
        String words = code().code().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
