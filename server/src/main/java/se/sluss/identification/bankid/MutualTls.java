package se.sluss.identification.bankid;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import se.sluss.platform.settings.SettingNotValid;

/** The connection to BankID: our certificate, and BankID's own root as the only anchor of trust, none of the JDK's. */
final class MutualTls {

    private MutualTls() {}

    static SslContext context(RelyingPartyKey own, Path trustStore) {
        try {
            return SslContextBuilder.forClient()
                    .keyManager(own.key(), own.chain())
                    .trustManager(roots(trustStore))
                    .protocols("TLSv1.3", "TLSv1.2")
                    .endpointIdentificationAlgorithm("HTTPS")
                    .build();
        } catch (IOException e) {
            throw new SettingNotValid(BankIdSettings.KEY_STORE, "cannot be used for TLS");
        }
    }

    private static X509Certificate[] roots(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            X509Certificate[] roots = CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toArray(X509Certificate[]::new);
            if (roots.length > 0) {
                return roots;
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new SettingNotValid(BankIdSettings.TRUST_STORE, "must be a PEM file with BankID's root certificate");
        }
        throw new SettingNotValid(BankIdSettings.TRUST_STORE, "holds no certificate");
    }
}
