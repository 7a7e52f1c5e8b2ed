package se.sluss.simulators.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * A key that a relying party proves itself with, made anew each time.
 *
 * @param file PEM with the private part, gone when the process ends
 * @param published what providers know of it
 */
public record ClientKey(Path file, ECKey published) {

    public static ClientKey generated(String id) {
        try {
            ECKey key = new ECKeyGenerator(Curve.P_256).keyID(id).generate();
            Path file = Files.createTempFile("client-key", ".pem");
            file.toFile().deleteOnExit();
            Files.writeString(file, pem(key.toPrivateKey().getEncoded()));
            return new ClientKey(file, key.toPublicJWK());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String id() {
        return published.getKeyID();
    }

    private static String pem(byte[] key) {
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                + "\n-----END PRIVATE KEY-----\n";
    }
}
