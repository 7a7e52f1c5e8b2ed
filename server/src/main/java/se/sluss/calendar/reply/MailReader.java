package se.sluss.calendar.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** Finds out what a mail is about. Anybody can send anything here: whatever cannot be read is left for people. */
final class MailReader {

    private static final Session NO_SESSION = Session.getInstance(new Properties());

    private MailReader() {}

    /** Reads a mail as it came over the net (RFC 5322). */
    static Reading read(byte[] mail) {
        try {
            var message = new MimeMessage(NO_SESSION, new ByteArrayInputStream(mail));
            var parts = MailParts.of(message);
            return calendar(parts)
                    .or(() -> report(parts))
                    .or(() -> automatic(message))
                    .orElseGet(() -> new Reading.Other("a letter"));
        } catch (MessagingException | IOException | RuntimeException | StackOverflowError unreadable) {
            // The libraries answer hostile input with exceptions of many kinds, and their messages quote it.
            return new Reading.Other(unreadable.getClass().getSimpleName());
        }
    }

    private static Optional<Reading> calendar(MailParts parts) {
        return parts.calendar().map(ReplyObject::read);
    }

    private static Optional<Reading> report(MailParts parts) {
        return parts.report().map(DeliveryReport::read);
    }

    /** RFC 3834, and what programs used before it. */
    private static Optional<Reading> automatic(MimeMessage message) {
        boolean byItself = header(message, "Auto-Submitted")
                        .filter(value -> !value.equals("no"))
                        .isPresent()
                || header(message, "X-Autoreply").isPresent()
                || header(message, "X-Autorespond").isPresent()
                || header(message, "Precedence").filter("auto_reply"::equals).isPresent();
        return byItself ? Optional.of(new Reading.Automatic()) : Optional.empty();
    }

    private static Optional<String> header(MimeMessage message, String name) {
        try {
            return Optional.ofNullable(message.getHeader(name, null))
                    .map(value -> value.strip().toLowerCase(Locale.ROOT));
        } catch (MessagingException malformed) {
            return Optional.empty();
        }
    }
}
