package se.sluss.sms.elks46;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.sluss.platform.secrets.InstallationKey;

/**
 * Where delivery is reported. 46elks does not sign its reports, so each message has a path that nobody else can guess:
 * its reference, and a seal that only this installation can make.
 */
@Component
class DeliveryPaths {

    static final String ROOT = "/webhooks/sms/46elks/";

    private static final int SEAL_BYTES = 16;

    private final InstallationKey key;

    DeliveryPaths(InstallationKey key) {
        this.key = key;
    }

    String of(UUID reference) {
        return ROOT + reference + "/" + Base64.getUrlEncoder().withoutPadding().encodeToString(seal(reference));
    }

    boolean isGenuine(UUID reference, String seal) {
        return MessageDigest.isEqual(decoded(seal), seal(reference));
    }

    private byte[] seal(UUID reference) {
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(reference.getMostSignificantBits())
                .putLong(reference.getLeastSignificantBits())
                .array();
        return Arrays.copyOf(key.mac("46elks delivery report", bytes), SEAL_BYTES);
    }

    private static byte[] decoded(String seal) {
        try {
            return Base64.getUrlDecoder().decode(seal);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
