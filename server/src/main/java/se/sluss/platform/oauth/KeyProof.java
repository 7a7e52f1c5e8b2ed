package se.sluss.platform.oauth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;
import se.sluss.platform.settings.SettingNotValid;

/** Proof by an assertion signed with a key of ours ({@code private_key_jwt}, RFC 7523). The key never leaves us. */
public final class KeyProof implements ClientProof {

    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final Duration LIFE = Duration.ofSeconds(60);

    private final String clientId;
    private final JWSHeader header;
    private final JWSSigner signer;
    private final Clock clock;

    private KeyProof(String clientId, JWSHeader header, JWSSigner signer, Clock clock) {
        this.clientId = clientId;
        this.header = header;
        this.signer = signer;
        this.clock = clock;
    }

    /**
     * Proof by certificate, as Entra ID wants it: the assertion names it by its SHA-256 thumbprint.
     *
     * @param setting that names the file, for messages
     * @param pem a file with the certificate and its unencrypted PKCS#8 key
     */
    public static KeyProof byCertificate(String setting, Path pem, String clientId, Clock clock) {
        PemContent content = read(setting, pem);
        try {
            X509Certificate certificate = content.getCertificates().getFirst();
            byte[] thumbprint = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            JWSSigner signer = signer(setting, key(setting, pem, content));
            var header = new JWSHeader.Builder(algorithm(signer, JWSAlgorithm.PS256))
                    .x509CertSHA256Thumbprint(Base64URL.encode(thumbprint))
                    .build();
            return new KeyProof(clientId, header, signer, clock);
        } catch (GeneralSecurityException | IllegalStateException e) {
            throw new SettingNotValid(setting, "names " + pem + ", which holds no certificate");
        }
    }

    /**
     * Proof by a key that is registered at the provider.
     *
     * @param setting that names the file, for messages
     * @param pem a file with an unencrypted PKCS#8 key, RSA or elliptic curve
     * @param keyId how the provider calls the key, if it does
     */
    public static KeyProof byKey(String setting, Path pem, @Nullable String keyId, String clientId, Clock clock) {
        JWSSigner signer = signer(setting, key(setting, pem, read(setting, pem)));
        var header = new JWSHeader.Builder(algorithm(signer, JWSAlgorithm.RS256))
                .keyID(keyId)
                .build();
        return new KeyProof(clientId, header, signer, clock);
    }

    @Override
    public Map<String, String> parameters(String audience) {
        return Map.of("client_assertion_type", ASSERTION_TYPE, "client_assertion", assertion(audience));
    }

    private String assertion(String audience) {
        try {
            var assertion = new SignedJWT(header, claims(audience, clock.instant()));
            assertion.sign(signer);
            return assertion.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("the key of client " + clientId + " cannot sign", e);
        }
    }

    private JWTClaimsSet claims(String audience, Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(clientId)
                .subject(clientId)
                .audience(audience)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .build();
    }

    private static PemContent read(String setting, Path pem) {
        try {
            return PemContent.of(Files.readString(pem));
        } catch (IOException | IllegalStateException e) {
            throw new SettingNotValid(setting, "names " + pem + ", which cannot be read");
        }
    }

    private static PrivateKey key(String setting, Path pem, PemContent content) {
        try {
            return SettingNotValid.present(setting, content.getPrivateKey());
        } catch (IllegalStateException | SettingNotValid e) {
            throw new SettingNotValid(setting, "names " + pem + ", which holds no unencrypted private key");
        }
    }

    private static JWSSigner signer(String setting, PrivateKey key) {
        try {
            return key instanceof ECPrivateKey curve ? new ECDSASigner(curve) : new RSASSASigner(key);
        } catch (JOSEException | IllegalArgumentException e) {
            throw new SettingNotValid(setting, "names a key that cannot sign: it must be RSA, or of a NIST curve");
        }
    }

    /** A curve has one algorithm; an RSA key has several, of which the other side wants one. */
    private static JWSAlgorithm algorithm(JWSSigner signer, JWSAlgorithm forRsa) {
        var supported = signer.supportedJWSAlgorithms();
        return supported.contains(forRsa) ? forRsa : supported.iterator().next();
    }
}
