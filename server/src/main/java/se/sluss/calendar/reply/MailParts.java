package se.sluss.calendar.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a mail that matter here: the iCalendar object, and a report on delivery. */
final class MailParts {

    private static final int DEEPEST = 10;
    private static final int MOST = 100;

    private @Nullable String calendar;
    private @Nullable String file;
    private @Nullable MimeMultipart report;
    private int seen;

    private MailParts() {}

    static MailParts of(Part mail) throws MessagingException, IOException {
        var parts = new MailParts();
        parts.collect(mail, 0);
        return parts;
    }

    /** The object, from a part of its own type rather than from a file. */
    Optional<String> calendar() {
        return Optional.ofNullable(calendar == null ? file : calendar);
    }

    /** The report (RFC 6522). */
    Optional<MimeMultipart> report() {
        return Optional.ofNullable(report);
    }

    private void collect(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++seen > MOST) {
            throw new MessagingException("too many parts");
        }
        String type = type(part);
        if (type.startsWith("multipart/") && part.getContent() instanceof Multipart several) {
            if (type.equals("multipart/report") && several instanceof MimeMultipart whole) {
                report = whole;
            }
            for (int i = 0; i < several.getCount(); i++) {
                collect(several.getBodyPart(i), depth + 1);
            }
        } else if (type.equals("text/calendar") && calendar == null) {
            calendar = text(part);
        } else if (type.equals("application/ics") && file == null) {
            file = text(part);
        }
    }

    private static String type(Part part) throws MessagingException {
        try {
            return new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT);
        } catch (ParseException malformed) {
            return "";
        }
    }

    /** In the character set that the part names; iCalendar is UTF-8 where it names none, or one that nobody knows. */
    private static String text(Part part) throws MessagingException, IOException {
        byte[] bytes = part.getInputStream().readNBytes(ReplyObject.LONGEST + 1);
        return new String(bytes, charset(part));
    }

    private static Charset charset(Part part) throws MessagingException {
        String name = new ContentType(part.getContentType()).getParameter("charset");
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
