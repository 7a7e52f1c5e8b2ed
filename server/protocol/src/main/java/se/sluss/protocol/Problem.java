package se.sluss.protocol;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.MalformedJson;

/**
 * What a page needs of a refusal over HTTP (problem+json, RFC 9457).
 *
 * @param code nothing where this version does not know it
 * @param retryAfter seconds until it makes sense to try again, or 0
 * @param attemptsLeft how many more codes may be tried, or 0
 * @param incident finds a fault of ours in the log
 * @param errors the fields that are not valid, such as {@code participants[0].mobile}, each with a message in English
 */
public record Problem(
        @Nullable ErrorCode code,
        int retryAfter,
        int attemptsLeft,
        @Nullable String incident,
        Map<String, String> errors) {

    /** A refusal that names no fields. */
    public Problem(@Nullable ErrorCode code, int retryAfter, int attemptsLeft, @Nullable String incident) {
        this(code, retryAfter, attemptsLeft, incident, Map.of());
    }

    public static Problem read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new Problem(
                ErrorCode.of(fields.string("code")),
                fields.wholeOrZero("retryAfter"),
                fields.wholeOrZero("attemptsLeft"),
                fields.optionalString("incident"),
                fields.stringsByName("errors"));
    }
}
