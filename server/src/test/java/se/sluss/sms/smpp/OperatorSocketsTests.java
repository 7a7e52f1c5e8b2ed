package se.sluss.sms.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sluss.platform.secrets.Secret;
import se.sluss.simulators.sms.SmppSimulator;

class OperatorSocketsTests {

    @Test
    void connectsToTheOperatorOfThatName(@TempDir Path directory) throws Exception {
        X509Bundle certificate = certificateOf("localhost");
        try (var operator = operator(certificate)) {
            var connection = sockets(trusting(certificate, directory)).createConnection("localhost", operator.port());
            assertThat(connection.isOpen()).isTrue();
            connection.close();
        }
    }

    @Test
    void refusesAnOperatorOfAnotherName(@TempDir Path directory) throws Exception {
        X509Bundle certificate = certificateOf("smpp.attacker.example");
        try (var operator = operator(certificate)) {
            var sockets = sockets(trusting(certificate, directory));
            assertThatThrownBy(() -> sockets.createConnection("localhost", operator.port()))
                    .isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void refusesACertificateThatNobodyTrusts() throws Exception {
        try (var operator = operator(certificateOf("localhost"))) {
            assertThatThrownBy(() -> sockets(null).createConnection("localhost", operator.port()))
                    .isInstanceOf(SSLHandshakeException.class);
        }
    }

    private static OperatorSockets sockets(@Nullable Path trusted) {
        return new OperatorSockets(new SmppSettings(
                "localhost",
                1,
                "sluss",
                Secret.of("hemligt"),
                "",
                true,
                trusted,
                MessageIds.AS_GIVEN,
                1,
                Duration.ofSeconds(30),
                Duration.ofSeconds(5)));
    }

    private static SmppSimulator operator(X509Bundle certificate) throws Exception {
        var tls = SSLContext.getInstance("TLS");
        tls.init(certificate.toKeyManagerFactory().getKeyManagers(), null, null);
        return new SmppSimulator(Clock.systemUTC(), "sluss", "hemligt", tls);
    }

    private static X509Bundle certificateOf(String host) throws Exception {
        return new CertificateBuilder()
                .subject("CN=" + host)
                .addSanDnsName(host)
                .setIsCertificateAuthority(true)
                .buildSelfSigned();
    }

    private static Path trusting(X509Bundle certificate, Path directory) throws Exception {
        return Files.writeString(directory.resolve("operator.pem"), certificate.getCertificatePEM());
    }
}
