package se.sluss.identification.sms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.sluss.platform.secrets.InstallationKey;

/** Makes codes and checks them. What is stored is a keyed hash bound to the challenge, useless without our key. */
@Component
class Codes {

    private static final int CODES = 1_000_000;
    private static final String PURPOSE = "sms codes";

    private final InstallationKey installation;
    private final SecureRandom random;

    Codes(InstallationKey installation, SecureRandom random) {
        this.installation = installation;
        this.random = random;
    }

    String random() {
        return String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
    }

    byte[] mac(UUID challenge, String code) {
        return installation.mac(PURPOSE, (challenge + code).getBytes(StandardCharsets.UTF_8));
    }

    /** Compares in a time that does not tell how much was right. */
    boolean matches(UUID challenge, String code, byte[] mac) {
        return MessageDigest.isEqual(mac(challenge, code), mac);
    }
}
