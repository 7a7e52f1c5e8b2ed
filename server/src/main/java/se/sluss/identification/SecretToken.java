package se.sluss.identification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret of 256 random bits that a browser holds for us. Only its hash is stored; cannot be printed. */
public final class SecretToken {

    private static final int BYTES = 32;

    private final String text;

    private SecretToken(String text) {
        this.text = text;
    }

    public static SecretToken random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SecretToken(base64(bytes));
    }

    /** What somebody presented; it may be anything, and is only good for its hash. */
    public static SecretToken presented(String text) {
        return new SecretToken(text);
    }

    /** The secret itself, for the browser that may hold it and nobody else. */
    public String text() {
        return text;
    }

    /** SHA-256 in base64url; a random secret of this size needs no salt. */
    public String hash() {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
