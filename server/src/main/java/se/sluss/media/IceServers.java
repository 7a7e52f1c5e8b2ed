package se.sluss.media;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import se.sluss.platform.secrets.Secret;
import se.sluss.protocol.signal.IceServer;

/**
 * The servers for peer connections, with expiring credentials of the kind coturn checks with {@code use-auth-secret}: user
 * name {@code <expiry>:<random>}, password HMAC-SHA1 of it. The user name says nothing about the person.
 */
@Component
public class IceServers {

    private final MediaSettings.Turn turn;
    private final SecureRandom random;
    private final Clock clock;

    IceServers(MediaSettings settings, SecureRandom random, Clock clock) {
        this.turn = settings.turn();
        this.random = random;
        this.clock = clock;
    }

    /** The servers for one page, with credentials of its own; empty when none are configured. */
    public List<IceServer> forOnePage() {
        Secret secret = turn.secret();
        if (turn.urls().isEmpty() || secret == null) {
            return List.of();
        }
        String user = clock.instant().plus(turn.lifetime()).getEpochSecond() + ":" + randomName();
        return List.of(new IceServer(turn.urls(), user, password(secret.text(), user)));
    }

    private String randomName() {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String password(String secret, String user) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(user.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA1", e);
        }
    }
}
