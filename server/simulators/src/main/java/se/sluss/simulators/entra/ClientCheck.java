package se.sluss.simulators.entra;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import se.sluss.simulators.http.Refusal;

/** Checks that a confidential client is who it says it is: by secret, or by an assertion signed with its key. */
final class ClientCheck {

    private static final String JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final Clock clock;
    private final String tokenUrl;

    ClientCheck(Clock clock, String tokenUrl) {
        this.clock = clock;
        this.tokenUrl = tokenUrl;
    }

    void check(AppRegistration app, Map<String, String> form) {
        if (app.credentials().stream().noneMatch(credential -> proves(credential, app, form))) {
            throw refusal();
        }
    }

    private boolean proves(ClientCredential credential, AppRegistration app, Map<String, String> form) {
        return switch (credential) {
            case ClientCredential.Secret secret -> same(secret.value(), form.getOrDefault("client_secret", ""));
            case ClientCredential.Certificate certificate ->
                JWT_BEARER.equals(form.get("client_assertion_type"))
                        && signedBy(certificate.value(), app, form.getOrDefault("client_assertion", ""));
        };
    }

    private boolean signedBy(X509Certificate certificate, AppRegistration app, String assertion) {
        try {
            var token = SignedJWT.parse(assertion);
            return isNamed(certificate, token)
                    && token.verify(new RSASSAVerifier((RSAPublicKey) certificate.getPublicKey()))
                    && meantForUs(token.getJWTClaimsSet(), app);
        } catch (ParseException | JOSEException malformed) {
            return false;
        }
    }

    /** Entra ID finds the certificate by its thumbprint. */
    private static boolean isNamed(X509Certificate certificate, SignedJWT token) {
        return X509CertUtils.computeSHA256Thumbprint(certificate)
                .equals(token.getHeader().getX509CertSHA256Thumbprint());
    }

    private boolean meantForUs(JWTClaimsSet claims, AppRegistration app) {
        Date expires = claims.getExpirationTime();
        return app.clientId().equals(claims.getIssuer())
                && app.clientId().equals(claims.getSubject())
                && claims.getAudience().contains(tokenUrl)
                && expires != null
                && clock.instant().isBefore(expires.toInstant());
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal refusal() {
        return EntraError.of(401, "invalid_client", 7000215, "Invalid client secret or assertion provided.");
    }
}
