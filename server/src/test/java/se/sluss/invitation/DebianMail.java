package se.sluss.invitation;

import static org.awaitility.Awaitility.await;

import io.netty.pkitesting.CertificateBuilder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.test.util.TestSocketUtils;

/**
 * Postfix and Dovecot as Debian packages them: real servers that nobody here wrote, with settings, mail and logs in a
 * directory of their own. Postfix starts as root alone.
 */
final class DebianMail {

    static final String PASSWORD = "hemligt";

    private static final Duration START = Duration.ofSeconds(30);
    private static final Path POSTFIX = Path.of("/usr/sbin/postfix");
    private static final Path DOVECOT = Path.of("/usr/sbin/dovecot");
    private static final Path IMAP = Path.of("/usr/lib/dovecot/imap");
    private static final String OWNER = "mail";

    private final Path directory;
    private final int smtpPort = TestSocketUtils.findAvailableTcpPort();
    private final int imapPort = TestSocketUtils.findAvailableTcpPort();
    private final Process dovecot;

    DebianMail() throws Exception {
        directory = Files.createTempDirectory("mail");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String part : List.of("queue", "data", "mail", "run")) {
            Files.createDirectory(directory.resolve(part));
        }
        run("chown", "postfix", directory.resolve("data").toString());
        run("chown", OWNER + ":" + OWNER, directory.resolve("mail").toString());
        certify();
        configure();
        run("postfix", "-c", directory.toString(), "start");
        dovecot = new ProcessBuilder(
                        "dovecot", "-F", "-c", directory.resolve("dovecot.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("dovecot.out").toFile())
                .start();
        await().atMost(START).until(() -> answers(smtpPort) && answers(imapPort));
    }

    /** Whether they can be started here. */
    static boolean isInstalled() {
        return Stream.of(POSTFIX, DOVECOT, IMAP).allMatch(Files::isExecutable)
                && System.getProperty("user.name").equals("root");
    }

    int smtpPort() {
        return smtpPort;
    }

    /** Speaks nothing but STARTTLS. */
    int imapPort() {
        return imapPort;
    }

    /** What a client has to trust. */
    Path certificate() {
        return directory.resolve("certificate.pem");
    }

    /** Sends a mail as anybody can. */
    void send(String recipient, String content) throws MessagingException {
        try (var transport = Session.getInstance(new Properties()).getTransport("smtp")) {
            transport.connect("127.0.0.1", smtpPort, null, null);
            var message = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
            transport.sendMessage(message, InternetAddress.parse(recipient));
        }
    }

    /** The mails in one folder of a mailbox, oldest first; a folder beside the inbox begins with a dot. */
    List<MimeMessage> mails(String mailbox, String folder) {
        Path place = directory.resolve("mail").resolve(mailbox).resolve(folder);
        return Stream.of("cur", "new")
                .map(place::resolve)
                .filter(Files::isDirectory)
                .flatMap(DebianMail::files)
                .sorted()
                .map(DebianMail::read)
                .toList();
    }

    void stop() throws Exception {
        dovecot.destroy();
        run("postfix", "-c", directory.toString(), "stop");
        dovecot.waitFor(START.toSeconds(), TimeUnit.SECONDS);
        run("rm", "-r", directory.toString());
    }

    private void certify() throws Exception {
        var certificate = new CertificateBuilder()
                .subject("CN=localhost")
                .addSanDnsName("localhost")
                .setIsCertificateAuthority(true)
                .buildSelfSigned();
        Files.writeString(certificate(), certificate.getCertificatePEM());
        Files.writeString(directory.resolve("key.pem"), certificate.getPrivateKeyPEM());
    }

    private void configure() throws Exception {
        Map<String, String> values = Map.of(
                "directory", directory.toString(),
                "smtp", Integer.toString(smtpPort),
                "imap", Integer.toString(imapPort),
                "password", PASSWORD,
                "uid", output("id", "-u", OWNER),
                "gid", output("id", "-g", OWNER));
        for (String name : List.of("main.cf", "master.cf", "mailboxes", "dovecot.conf")) {
            String text = resource(name);
            for (var value : values.entrySet()) {
                text = text.replace("@" + value.getKey() + "@", value.getValue());
            }
            Files.writeString(directory.resolve(name), text);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(DebianMail.class.getResourceAsStream("/debian-mail/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void run(String... command) throws Exception {
        output(command);
    }

    private static String output(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + said);
        }
        return said.strip();
    }

    private static Stream<Path> files(Path place) {
        try (Stream<Path> files = Files.list(place)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMessage read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
