package se.sluss.invitation;

import java.util.Optional;
import java.util.UUID;

/**
 * What a job that sends an invitation carries: which one, and the secret of its link. The secret is made when the job is
 * added, so that every attempt sends the same link.
 */
record Letter(InvitationId invitation, LinkToken token) {

    static Letter read(String payload) {
        String[] parts = payload.split(" ", 2);
        Optional<LinkToken> token = LinkToken.presented(parts[1]);
        return new Letter(new InvitationId(UUID.fromString(parts[0])), token.orElseThrow());
    }

    String payload() {
        return invitation + " " + token.text();
    }

    /** Cannot be printed. */
    @Override
    public String toString() {
        return "Letter " + invitation;
    }
}
