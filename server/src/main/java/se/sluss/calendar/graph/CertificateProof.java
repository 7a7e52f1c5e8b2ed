package se.sluss.calendar.graph;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.ssl.pem.PemContent;
import se.sluss.platform.settings.SettingNotValid;

/** Proof by an assertion signed with the key of the certificate ({@code private_key_jwt}, RFC 7523). */
final class CertificateProof implements ClientProof {

    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final String KEY = "sluss.graph.certificate";
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final JWSHeader header;
    private final PrivateKey key;
    private final GraphSettings settings;
    private final Clock clock;

    private CertificateProof(X509Certificate certificate, PrivateKey key, GraphSettings settings, Clock clock)
            throws GeneralSecurityException {
        byte[] thumbprint = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        this.header = new JWSHeader.Builder(JWSAlgorithm.PS256)
                .x509CertSHA256Thumbprint(Base64URL.encode(thumbprint))
                .build();
        this.key = key;
        this.settings = settings;
        this.clock = clock;
    }

    static CertificateProof read(Path file, GraphSettings settings, Clock clock) {
        try {
            var pem = PemContent.load(file);
            PrivateKey key = pem.getPrivateKey();
            if (key == null) {
                throw new SettingNotValid(KEY, "names " + file + ", which holds no private key");
            }
            return new CertificateProof(pem.getCertificates().getFirst(), key, settings, clock);
        } catch (IOException | GeneralSecurityException | IllegalStateException e) {
            throw new SettingNotValid(KEY, "names " + file + ", which cannot be read: " + e.getMessage());
        }
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("client_assertion_type", ASSERTION_TYPE, "client_assertion", assertion());
    }

    private String assertion() {
        try {
            var assertion = new SignedJWT(header, claims(clock.instant()));
            assertion.sign(new RSASSASigner(key));
            return assertion.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("the key of sluss.graph.certificate cannot sign", e);
        }
    }

    private JWTClaimsSet claims(Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(settings.clientId())
                .subject(settings.clientId())
                .audience(settings.tokenUrl().toString())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .build();
    }
}
