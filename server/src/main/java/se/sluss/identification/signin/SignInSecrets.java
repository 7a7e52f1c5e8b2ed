package se.sluss.identification.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.stereotype.Component;
import se.sluss.platform.secrets.InstallationKey;

/** What belongs to one sign-in and stays with us, derived from its state: nothing of it needs to be stored. */
@Component
class SignInSecrets {

    private final InstallationKey installation;

    SignInSecrets(InstallationKey installation) {
        this.installation = installation;
    }

    /** Ties the ID token to this sign-in (OpenID Connect Core, 3.1.2.1). */
    String nonce(SignInState state) {
        return derived("sign-in nonce", state);
    }

    /** Proves that whoever redeems the code asked for it (RFC 7636). */
    String verifier(SignInState state) {
        return derived("sign-in verifier", state);
    }

    /** The verifier as S256 challenge. */
    String challenge(SignInState state) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return base64(sha256.digest(verifier(state).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private String derived(String purpose, SignInState state) {
        return base64(installation.mac(purpose, state.text().getBytes(StandardCharsets.UTF_8)));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
