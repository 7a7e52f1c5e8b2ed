package se.sluss.addin.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Consumer;
import se.sluss.browser.crypto.Secrets;

/** Real hashes of secrets that are no secrets. */
final class FakeSecrets implements Secrets {

    private int count;

    @Override
    public String random() {
        return "secret-" + ++count;
    }

    @Override
    public void sha256(String text, Consumer<String> then, Runnable otherwise) {
        then.accept(hash(text));
    }

    @Override
    public String decoded(String base64url) {
        return new String(Base64.getUrlDecoder().decode(base64url), UTF_8);
    }

    static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
