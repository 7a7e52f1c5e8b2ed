package se.sluss.calendar.reply.imap;

import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.sluss.platform.secrets.Secret;
import se.sluss.platform.security.TrustedCertificates;
import se.sluss.platform.settings.SettingNotValid;

/**
 * The mailbox that answers to invitations arrive in.
 *
 * @param host of its server; nothing where answers are not read
 * @param port 993, or 143 without TLS from the start
 * @param trustedCertificates PEM file with the only certificates to trust; nothing for those of the Java platform
 * @param folder where mail arrives
 * @param doneFolder where mail goes that has been dealt with; made when it is not there
 * @param lookAgain how often to look although the server has announced nothing
 */
@ConfigurationProperties("sluss.mail.imap")
record ImapSettings(
        @DefaultValue("") String host,
        @DefaultValue("993") int port,
        @DefaultValue("") String user,
        @DefaultValue("") Secret password,
        @DefaultValue("IMPLICIT") Tls tls,
        @Nullable Path trustedCertificates,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("Sluss") String doneFolder,
        @DefaultValue("1m") Duration lookAgain) {

    private static final String PREFIX = "sluss.mail.imap.";
    private static final Duration LONGEST_IDLE = Duration.ofMinutes(29);

    ImapSettings {
        if (!host.isBlank()) {
            SettingNotValid.present(PREFIX + "user", user);
            SettingNotValid.present(PREFIX + "folder", folder);
            SettingNotValid.present(PREFIX + "done-folder", doneFolder);
            if (folder.equals(doneFolder)) {
                throw new SettingNotValid(PREFIX + "done-folder", "must be another one than the folder that is read");
            }
            if (lookAgain.toSeconds() < 1 || lookAgain.compareTo(LONGEST_IDLE) > 0) {
                throw new SettingNotValid(PREFIX + "look-again", "must be between 1s and 29m");
            }
        }
    }

    boolean isConfigured() {
        return !host.isBlank();
    }

    /** Names the mailbox in the database. */
    String mailbox() {
        return user + "@" + host + "/" + folder;
    }

    /** What connections trust; nothing for what the Java platform does. */
    @Nullable
    SSLSocketFactory trustedSockets() {
        return trustedCertificates == null
                ? null
                : TrustedCertificates.sockets(PREFIX + "trusted-certificates", trustedCertificates);
    }

    /** How the connection is protected. */
    enum Tls {
        /** From the first octet. */
        IMPLICIT,
        /** From the command STARTTLS on, and never without. */
        STARTTLS,
        /** Not at all: for a server on this machine. */
        NONE
    }
}
