package se.sluss.calendar.reply.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.sluss.calendar.reply.imap.ImapSettings.Tls;
import se.sluss.platform.secrets.Secret;
import se.sluss.simulators.mail.MailSimulator;

class ImapTlsTests {

    private static final String MAILBOX = "mote@ekdalen.example";

    private final MailSimulator mail = new MailSimulator(Clock.systemUTC(), 0, 0);
    private final Path directory;

    ImapTlsTests(@TempDir Path directory) {
        this.directory = directory;
        mail.open(MAILBOX);
    }

    @AfterEach
    void close() {
        mail.close();
    }

    @ParameterizedTest
    @EnumSource(value = Tls.class, mode = Mode.EXCLUDE, names = "NONE")
    void readsFromTheServerOfThatName(Tls how) throws Exception {
        X509Bundle certificate = certificateOf("localhost");
        try (var front = front(certificate, how);
                var folder = ImapFolder.open(settings(front.port(), how, certificate))) {
            assertThat(folder.nextAfter(0)).isNull();
            assertThat(front.heardInTheClear()).noneMatch(line -> line.contains("LOGIN") || line.contains("AUTH"));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Tls.class, mode = Mode.EXCLUDE, names = "NONE")
    void refusesAServerOfAnotherName(Tls how) throws Exception {
        X509Bundle certificate = certificateOf("imap.attacker.example");
        try (var front = front(certificate, how)) {
            assertRefused(front, settings(front.port(), how, certificate));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Tls.class, mode = Mode.EXCLUDE, names = "NONE")
    void refusesACertificateThatNobodyTrusts(Tls how) throws Exception {
        try (var front = front(certificateOf("localhost"), how)) {
            assertRefused(front, settings(front.port(), how, certificateOf("localhost")));
            assertRefused(front, settings(front.port(), how, null));
        }
    }

    @Test
    void saysNothingInTheClearWhenTheOfferOfTlsIsTakenAway() throws Exception {
        X509Bundle certificate = certificateOf("localhost");
        try (var front = new TlsFront(context(certificate), mail.imapPort(), TlsFront.Manner.CLEAR)) {
            assertRefused(front, settings(front.port(), Tls.STARTTLS, certificate));
        }
    }

    private static void assertRefused(TlsFront front, ImapSettings settings) {
        assertThatThrownBy(() -> ImapFolder.open(settings)).isInstanceOf(MessagingException.class);
        assertThat(front.heardInTheClear()).noneMatch(line -> line.contains(MAILBOX));
    }

    private TlsFront front(X509Bundle certificate, Tls how) throws Exception {
        return new TlsFront(
                context(certificate),
                mail.imapPort(),
                how == Tls.IMPLICIT ? TlsFront.Manner.IMPLICIT : TlsFront.Manner.STARTTLS);
    }

    private static SSLContext context(X509Bundle certificate) throws Exception {
        var tls = SSLContext.getInstance("TLS");
        tls.init(certificate.toKeyManagerFactory().getKeyManagers(), null, null);
        return tls;
    }

    private ImapSettings settings(int port, Tls how, @Nullable X509Bundle trusted) throws IOException {
        Path file = trusted == null
                ? null
                : Files.writeString(directory.resolve("trusted.pem"), trusted.getCertificatePEM());
        return new ImapSettings(
                "localhost", port, MAILBOX, Secret.of(MAILBOX), how, file, "INBOX", "Sluss", Duration.ofSeconds(1));
    }

    private static X509Bundle certificateOf(String host) throws Exception {
        return new CertificateBuilder()
                .subject("CN=" + host)
                .addSanDnsName(host)
                .setIsCertificateAuthority(true)
                .buildSelfSigned();
    }
}
