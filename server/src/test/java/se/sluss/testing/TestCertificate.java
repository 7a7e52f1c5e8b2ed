package se.sluss.testing;

import io.netty.pkitesting.CertificateBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;

/**
 * A certificate that a client proves itself with.
 *
 * @param file PEM, with the certificate and its key
 */
public record TestCertificate(Path file, X509Certificate certificate) {

    public static TestCertificate generated() {
        try {
            var bundle = new CertificateBuilder()
                    .algorithm(CertificateBuilder.Algorithm.rsa2048)
                    .subject("CN=Sluss")
                    .setIsCertificateAuthority(true)
                    .buildSelfSigned();
            Path file = Files.createTempFile("client", ".pem");
            file.toFile().deleteOnExit();
            Files.writeString(file, bundle.getCertificatePEM() + bundle.getPrivateKeyPEM());
            return new TestCertificate(file, bundle.getCertificate());
        } catch (Exception e) {
            throw new IllegalStateException("no certificate", e);
        }
    }
}
