package se.sluss.platform.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of this installation, under which all others stand. Each purpose has a key of its own, derived with
 * HMAC-SHA256, so that no two uses can be played against each other. Cannot be printed.
 */
public final class InstallationKey {

    private final byte[] key;
    private final SecureRandom random;

    InstallationKey(byte[] key, SecureRandom random) {
        if (key.length != SealingKey.BYTES) {
            throw new IllegalArgumentException("the installation key must have " + SealingKey.BYTES + " bytes");
        }
        this.key = key.clone();
        this.random = random;
    }

    /** The key that seals for one purpose. */
    public SealingKey sealing(String purpose) {
        return new SealingKey(mac("seal " + purpose, new byte[0]), random);
    }

    /** HMAC-SHA256 of the data, for one purpose; 32 bytes. */
    public byte[] mac(String purpose, byte[] data) {
        return hmac(hmac(key, purpose.getBytes(StandardCharsets.UTF_8)), data);
    }

    private static byte[] hmac(byte[] key, byte[] data) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
