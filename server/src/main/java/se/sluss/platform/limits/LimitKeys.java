package se.sluss.platform.limits;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Hashes what limits count against, so that memory holds no addresses or numbers; the hash key lives as long as the process. */
@Component
final class LimitKeys {

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec secret;

    LimitKeys(SecureRandom random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        this.secret = new SecretKeySpec(bytes, HMAC);
    }

    Key key(Limit limit, String key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(secret);
            ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(key.getBytes(StandardCharsets.UTF_8)));
            return new Key(limit, hash.getLong(), hash.getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    /** Half of the hash is enough to tell keys apart. */
    record Key(Limit limit, long high, long low) {}
}
