package se.sluss.identification.signin;

import java.util.Optional;
import java.util.UUID;
import se.sluss.identification.SecretToken;
import se.sluss.invitation.InvitationId;

/**
 * The parameter {@code state}: an unguessable name of one sign-in, which also tells the visit to come back to. The visit is
 * no secret; that this browser began this sign-in is proved by its cookie and the stored hash.
 */
record SignInState(InvitationId visit, SecretToken secret) {

    private static final char SEPARATOR = '.';

    /** Reads what came back; empty when it cannot be one of ours. */
    static Optional<SignInState> parse(String text) {
        int separator = text.indexOf(SEPARATOR);
        if (separator < 0) {
            return Optional.empty();
        }
        try {
            var visit = new InvitationId(UUID.fromString(text.substring(0, separator)));
            return Optional.of(new SignInState(visit, SecretToken.presented(text.substring(separator + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String text() {
        return visit.toString() + SEPARATOR + secret.text();
    }
}
