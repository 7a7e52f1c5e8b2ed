package se.sluss.calendar.imip;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/**
 * Writes a message as a mail (RFC 6047): the same as text, as HTML and as iCalendar, of which a mail program takes the
 * one it understands best. The object comes a second time as a file, for those that look for files only.
 */
final class ItipMail {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String READABLE = "quoted-printable";
    /** Some servers on the way rewrap lines, and an iCalendar object does not survive that. */
    private static final String UNTOUCHED = "base64";

    private final MailSettings settings;
    private final ItipCalendar calendar;

    ItipMail(MailSettings settings) {
        this.settings = settings;
        this.calendar = new ItipCalendar(settings.from());
    }

    /** Fills an empty mail. */
    void write(ItipMessage message, Instant now, MimeMessage mail)
            throws MessagingException, UnsupportedEncodingException {
        ItipLetter letter = message.letter();
        mail.setFrom(new InternetAddress(settings.from(), letter.sender(), UTF_8));
        if (!settings.answersTo().equals(settings.from())) {
            mail.setReplyTo(InternetAddress.parse(settings.answersTo()));
        }
        mail.setRecipients(
                Message.RecipientType.TO, InternetAddress.parse(letter.mail().mailbox()));
        mail.setSubject(letter.subject(), UTF_8);
        mail.setSentDate(Date.from(now));
        headers(letter, mail);
        mail.setContent(content(message, now));
    }

    private static void headers(ItipLetter letter, MimeMessage mail) throws MessagingException {
        mail.setHeader("Message-ID", letter.mail().messageId());
        if (letter.follows() != null) {
            mail.setHeader("In-Reply-To", letter.follows());
            mail.setHeader("References", letter.follows());
        }
        mail.setHeader("Content-Language", letter.language().getLanguage());
        // RFC 3834, and the header of Exchange: absence notes and receipts help nobody here. Reports of what could not
        // be
        // delivered do, and are not suppressed.
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "DR, RN, NRN, OOF, AutoReply");
    }

    private MimeMultipart content(ItipMessage message, Instant now) throws MessagingException {
        String object = calendar.write(message, now);
        var alternatives = new MimeBodyPart();
        alternatives.setContent(alternatives(message, object));
        return new MimeMultipart("mixed", alternatives, file(object));
    }

    private static MimeMultipart alternatives(ItipMessage message, String object) throws MessagingException {
        return new MimeMultipart(
                "alternative",
                part(message.letter().text(), "text/plain; charset=UTF-8", READABLE),
                part(message.letter().html(), "text/html; charset=UTF-8", READABLE),
                part(object, "text/calendar; charset=UTF-8; method=" + method(message), UNTOUCHED));
    }

    /** Not of type text/calendar: Outlook would show the request twice. */
    private static MimeBodyPart file(String object) throws MessagingException {
        var file = part(object, "application/ics; charset=UTF-8; name=invite.ics", UNTOUCHED);
        file.setHeader("Content-Disposition", "attachment; filename=invite.ics");
        return file;
    }

    private static String method(ItipMessage message) {
        return switch (message) {
            case ItipRequest ignored -> "REQUEST";
            case ItipCancellation ignored -> "CANCEL";
        };
    }

    private static MimeBodyPart part(String content, String type, String encoding) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, UTF_8);
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", encoding);
        return part;
    }
}
