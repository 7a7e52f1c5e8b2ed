package se.sluss.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What a meeting is about.
 *
 * @param subject shown only after identification
 * @param neutralText stands in the invitation
 * @param description shown only after identification
 */
public record Details(
        String subject,
        @Nullable String neutralText,
        @Nullable String description) {

    /** Cannot be printed. */
    @Override
    public String toString() {
        return "Details";
    }
}
