package se.sluss.simulators.bankid;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The animated QR code of one order: a new text each second, which only the relying party can make. */
final class AnimatedQr {

    /** A camera needs a moment, and the two clocks started at the two ends of one answer. */
    private static final long OLDEST = 5;

    private static final long NEWEST = 1;

    private final String token;
    private final byte[] secret;

    AnimatedQr(String token, String secret) {
        this.token = token;
        this.secret = secret.getBytes(StandardCharsets.US_ASCII);
    }

    /** The text at a number of seconds after the order began. */
    String at(long seconds) {
        return "bankid." + token + "." + seconds + "." + code(seconds);
    }

    /** Whether a scanned text belongs to this order and is of now. */
    boolean isFresh(String scanned, long elapsed) {
        for (long seconds = Math.max(0, elapsed - OLDEST); seconds <= elapsed + NEWEST; seconds++) {
            if (MessageDigest.isEqual(bytes(at(seconds)), bytes(scanned))) {
                return true;
            }
        }
        return false;
    }

    private String code(long seconds) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(bytes(Long.toString(seconds))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
