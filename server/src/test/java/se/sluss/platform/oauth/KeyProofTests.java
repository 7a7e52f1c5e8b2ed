package se.sluss.platform.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sluss.platform.settings.SettingNotValid;
import se.sluss.testing.SetClock;
import se.sluss.testing.TestCertificate;

class KeyProofTests {

    private static final String SETTING = "sluss.entra.web-client-certificate";
    private static final String AUDIENCE = "https://login.microsoftonline.com/tenant/oauth2/v2.0/token";

    private final SetClock clock = new SetClock(Instant.parse("2026-11-24T08:00:00Z"));
    private final TestCertificate certificate = TestCertificate.generated();

    @Test
    void namesTheCertificateByItsThumbprint() throws Exception {
        SignedJWT assertion = assertion(KeyProof.byCertificate(SETTING, certificate.file(), "client", clock));
        assertThat(assertion.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.PS256);
        assertThat(assertion.getHeader().getX509CertSHA256Thumbprint())
                .isEqualTo(X509CertUtils.computeSHA256Thumbprint(certificate.certificate()));
        var key = (RSAPublicKey) certificate.certificate().getPublicKey();
        assertThat(assertion.verify(new RSASSAVerifier(key))).isTrue();
    }

    @Test
    void speaksForOneClientToOneAudienceForAMinute() throws Exception {
        var claims = assertion(KeyProof.byKey(SETTING, certificate.file(), "key", "client", clock))
                .getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("client");
        assertThat(claims.getSubject()).isEqualTo("client");
        assertThat(claims.getAudience()).containsExactly(AUDIENCE);
        assertThat(claims.getExpirationTime())
                .isEqualTo(Date.from(clock.instant().plusSeconds(60)));
    }

    @Test
    void isNeverTheSameTwice() throws Exception {
        var proof = KeyProof.byKey(SETTING, certificate.file(), "key", "client", clock);
        assertThat(assertion(proof).getJWTClaimsSet().getJWTID())
                .isNotEqualTo(assertion(proof).getJWTClaimsSet().getJWTID());
    }

    @Test
    void saysWhichSettingNamesAFileWithoutAKey(@TempDir Path directory) throws Exception {
        Path empty = Files.writeString(directory.resolve("empty.pem"), "");
        assertThatThrownBy(() -> KeyProof.byKey(SETTING, empty, null, "client", clock))
                .isInstanceOf(SettingNotValid.class)
                .hasMessageContaining(SETTING)
                .hasMessageContaining("empty.pem");
        assertThatThrownBy(() -> KeyProof.byCertificate(SETTING, directory.resolve("none"), "client", clock))
                .isInstanceOf(SettingNotValid.class);
    }

    private static SignedJWT assertion(ClientProof proof) throws Exception {
        return SignedJWT.parse(Objects.requireNonNull(proof.parameters(AUDIENCE).get("client_assertion")));
    }
}
