package se.sluss.identification;

import java.util.UUID;

/** Names one session; grants nothing. */
public record SessionId(UUID value) {

    static SessionId random() {
        return new SessionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
