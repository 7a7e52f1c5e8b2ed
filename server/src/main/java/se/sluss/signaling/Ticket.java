package se.sluss.signaling;

import java.time.Instant;
import java.util.UUID;

/**
 * The right to open one socket.
 *
 * @param sessionHash hash of the secret that the browser must hold
 */
record Ticket(UUID id, String sessionHash, Instant expiresAt) {

    boolean isGood(Instant now) {
        return now.isBefore(expiresAt);
    }
}
