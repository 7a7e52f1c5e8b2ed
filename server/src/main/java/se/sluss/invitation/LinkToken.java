package se.sluss.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The secret of a personal link: 32 random bytes. Only its hash is stored; cannot be printed. */
public final class LinkToken {

    private static final int BYTES = 32;
    private static final int CHARACTERS = 43;

    private final String text;

    private LinkToken(String text) {
        this.text = text;
    }

    static LinkToken random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Reads what somebody presented; empty when it cannot be a token of ours. */
    static Optional<LinkToken> presented(String text) {
        boolean wellFormed = text.length() == CHARACTERS
                && text.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'));
        return wellFormed ? Optional.of(new LinkToken(text)) : Optional.empty();
    }

    /** The secret itself, for the fragment of the link and nothing else. */
    public String text() {
        return text;
    }

    /** SHA-256; the token has enough entropy to need no salt. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
