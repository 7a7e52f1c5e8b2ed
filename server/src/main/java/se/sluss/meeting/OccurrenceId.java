package se.sluss.meeting;

import java.util.UUID;

/** Names one occurrence of a meeting. */
public record OccurrenceId(UUID value) {

    public static OccurrenceId random() {
        return new OccurrenceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
