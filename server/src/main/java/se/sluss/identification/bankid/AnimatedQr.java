package se.sluss.identification.bankid;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The text of BankID's animated QR code: another one each second, so that a photograph of it is of no use. */
final class AnimatedQr {

    private final String token;
    private final byte[] secret;

    AnimatedQr(String token, String secret) {
        this.token = token;
        this.secret = secret.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The text.
     *
     * @param seconds whole seconds since BankID's answer arrived
     */
    String at(long seconds) {
        String time = Long.toString(seconds);
        return "bankid." + token + "." + time + "." + HexFormat.of().formatHex(hmac(time));
    }

    private byte[] hmac(String time) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(time.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
