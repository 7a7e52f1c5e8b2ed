package se.sluss.meeting;

import java.util.UUID;

/** Names one participant. */
public record ParticipantId(UUID value) {

    public static ParticipantId random() {
        return new ParticipantId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
