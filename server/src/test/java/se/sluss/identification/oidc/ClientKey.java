package se.sluss.identification.oidc;

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
 * A key that we prove ourselves with.
 *
 * @param published what the providers know of it
 */
record ClientKey(Path file, ECKey published) {

    static final String ID = "sluss-test";

    static ClientKey generated() {
        try {
            ECKey key = new ECKeyGenerator(Curve.P_256).keyID(ID).generate();
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

    private static String pem(byte[] key) {
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                + "\n-----END PRIVATE KEY-----\n";
    }
}
