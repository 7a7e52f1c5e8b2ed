package se.sluss.identification.bankid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import se.sluss.platform.settings.SettingNotValid;

/** How this installation proves itself to BankID: a key, and the chain of its certificate. Cannot be printed. */
final class RelyingPartyKey {

    private final PrivateKey key;
    private final X509Certificate[] chain;

    private RelyingPartyKey(PrivateKey key, X509Certificate[] chain) {
        this.key = key;
        this.chain = chain;
    }

    /** Reads the one key of the key store. */
    static RelyingPartyKey read(BankIdSettings settings) {
        char[] password = settings.keyStorePassword().text().toCharArray();
        KeyStore store = load(settings.presentKeyStore(), password);
        try {
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey key) {
                    return new RelyingPartyKey(key, chain(store.getCertificateChain(alias)));
                }
            }
        } catch (GeneralSecurityException e) {
            throw new SettingNotValid(BankIdSettings.KEY_STORE_PASSWORD, "does not open the key in the key store");
        }
        throw new SettingNotValid(BankIdSettings.KEY_STORE, "holds no private key");
    }

    PrivateKey key() {
        return key;
    }

    X509Certificate[] chain() {
        return chain.clone();
    }

    /** Until when BankID accepts us. */
    Instant expiresAt() {
        return chain[0].getNotAfter().toInstant();
    }

    private static KeyStore load(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            return store;
        } catch (IOException e) {
            throw e.getCause() instanceof GeneralSecurityException
                    ? new SettingNotValid(BankIdSettings.KEY_STORE_PASSWORD, "does not open the key store")
                    : new SettingNotValid(BankIdSettings.KEY_STORE, "must be a PKCS#12 file that can be read");
        } catch (GeneralSecurityException e) {
            throw new SettingNotValid(BankIdSettings.KEY_STORE, "must be a PKCS#12 file");
        }
    }

    private static X509Certificate[] chain(Certificate[] certificates) {
        return Arrays.stream(certificates).map(X509Certificate.class::cast).toArray(X509Certificate[]::new);
    }
}
