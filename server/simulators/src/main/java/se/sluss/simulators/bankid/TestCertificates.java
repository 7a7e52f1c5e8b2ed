package se.sluss.simulators.bankid;

import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A root of our own, and under it the server and one relying party; made anew at each start, so nothing can leak. */
final class TestCertificates {

    private static final int YEARS_IN_DAYS = 730;

    private final X509Bundle root;
    private final X509Bundle server;
    private final X509Bundle client;

    TestCertificates(Instant now) {
        try {
            root = valid(now)
                    .subject("CN=Test BankID SSL Root CA, O=Simulator")
                    .setIsCertificateAuthority(true)
                    .buildSelfSigned();
            server = valid(now)
                    .subject("CN=appapi2.simulator.example")
                    .addSanIpAddress("127.0.0.1")
                    .addSanDnsName("localhost")
                    .addExtendedKeyUsageServerAuth()
                    .buildIssuedBy(root);
            client = valid(now)
                    .subject("CN=Relying party, O=Simulator")
                    .addExtendedKeyUsageClientAuth()
                    .buildIssuedBy(root);
        } catch (Exception e) {
            throw new IllegalStateException("no certificates for the simulator", e);
        }
    }

    /** Lets in who shows a certificate under our root. */
    SslContext tls() {
        try {
            return SslContextBuilder.forServer(server.toKeyManagerFactory())
                    .trustManager(root.getCertificate())
                    .clientAuth(ClientAuth.REQUIRE)
                    .build();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("no TLS for the simulator", e);
        }
    }

    Path writeRoot(Path directory) {
        try {
            return Files.writeString(directory.resolve("root.pem"), root.getCertificatePEM());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path writeKeyStore(Path directory, String password) {
        Path file = directory.resolve("relying-party.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = client.toKeyStore(password.toCharArray());
            store.store(out, password.toCharArray());
            return file;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("no key store for the relying party", e);
        }
    }

    private static CertificateBuilder valid(Instant now) {
        return new CertificateBuilder()
                .notBefore(now.minus(1, ChronoUnit.DAYS))
                .notAfter(now.plus(YEARS_IN_DAYS, ChronoUnit.DAYS));
    }
}
