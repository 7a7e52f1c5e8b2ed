package se.sluss.platform.security;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.springframework.boot.ssl.pem.PemContent;
import se.sluss.platform.settings.SettingNotValid;

/** Certificates that an installation trusts for one server outside, in place of those of the Java platform. */
public final class TrustedCertificates {

    private TrustedCertificates() {}

    /**
     * Connections that trust the certificates of a PEM file and no others; whose name they bear is for the caller to check.
     *
     * @param key of the setting that names the file
     */
    public static SSLSocketFactory sockets(String key, Path file) {
        try {
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store(PemContent.load(file).getCertificates()));
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException | IllegalStateException e) {
            throw new SettingNotValid(key, "names " + file + ", which cannot be read: " + e.getMessage());
        }
    }

    private static KeyStore store(List<X509Certificate> certificates) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (int i = 0; i < certificates.size(); i++) {
            store.setCertificateEntry("trusted-" + i, certificates.get(i));
        }
        return store;
    }
}
