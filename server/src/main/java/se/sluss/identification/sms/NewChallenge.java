package se.sluss.identification.sms;

import java.time.Instant;
import java.util.UUID;

/**
 * A challenge that was stored and is to be sent.
 *
 * @param code six digits; not stored
 */
record NewChallenge(UUID id, String code, Instant expiresAt, Instant resendAt) {

    /** Cannot be printed. */
    @Override
    public String toString() {
        return "NewChallenge";
    }
}
