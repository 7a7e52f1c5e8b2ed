package se.sluss.identification;

import org.jspecify.annotations.Nullable;
import se.sluss.invitation.InvitationId;

/**
 * A visit in one browser, bound to one invitation.
 *
 * @param secretHash hash of the secret in the browser's cookie; tickets are bound to it
 * @param proof nothing before identification: such a session gives no right but to identify
 */
public record Session(
        SessionId id,
        InvitationId invitation,
        String secretHash,
        @Nullable Proof proof) {}
