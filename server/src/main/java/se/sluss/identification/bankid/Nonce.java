package se.sluss.identification.bankid;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import se.sluss.identification.SecretToken;

/** What the page must bring along that the app opens: 128 random bits, good once, of which only the hash is stored. */
final class Nonce {

    private static final int BYTES = 16;
    private static final Nonce NONE = new Nonce(Optional.empty());

    private final Optional<SecretToken> secret;

    private Nonce(Optional<SecretToken> secret) {
        this.secret = secret;
    }

    /** Where no return is awaited. */
    static Nonce none() {
        return NONE;
    }

    static Nonce random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Nonce(Optional.of(
                SecretToken.presented(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))));
    }

    /** The nonce itself, for the address that BankID keeps until the end. */
    String text() {
        return secret.orElseThrow().text();
    }

    GenericExecuteSpec bind(GenericExecuteSpec statement) {
        return secret.map(token -> statement.bind("nonce", token.hash()))
                .orElseGet(() -> statement.bindNull("nonce", String.class));
    }
}
