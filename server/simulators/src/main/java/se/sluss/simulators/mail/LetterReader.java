package se.sluss.simulators.mail;

import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a mail as mail programs do: of alternatives the richest it can show, and the calendar object beside it. */
final class LetterReader {

    private @Nullable String html;
    private @Nullable String plain;
    private @Nullable String calendar;

    private LetterReader() {}

    static Letter read(StoredMessage stored) {
        var reader = new LetterReader();
        try {
            reader.collect(stored.getMimeMessage());
            return reader.letter(stored);
        } catch (MessagingException malformed) {
            throw new IllegalStateException(malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void collect(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart inner = multipart.getBodyPart(i);
                collect(inner);
            }
        } else if (part.isMimeType("text/html")) {
            html = text(part);
        } else if (part.isMimeType("text/calendar")) {
            calendar = text(part);
        } else if (part.isMimeType("text/plain")) {
            plain = text(part);
        }
    }

    private Letter letter(StoredMessage stored) throws MessagingException {
        MimeMessage message = stored.getMimeMessage();
        var from = (InternetAddress) message.getFrom()[0];
        return new Letter(
                Long.toString(stored.getUid()),
                Objects.requireNonNullElse(message.getMessageID(), ""),
                from.getAddress(),
                Objects.requireNonNullElse(from.getPersonal(), from.getAddress()),
                Objects.requireNonNullElse(message.getSubject(), ""),
                Objects.requireNonNullElse(html, Objects.requireNonNullElse(plain, "")),
                html != null,
                stored.getReceivedDate().toInstant(),
                Optional.ofNullable(calendar).flatMap(ItipReader::read));
    }

    /** A calendar part may come as a stream, since no handler is registered for it. */
    private static String text(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof String string
                ? string
                : new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
