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

/** A request as a mail (RFC 6047): the same as text, as HTML, and as iCalendar. */
final class ItipMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailSettings settings;
    private final ItipCalendar calendar;

    ItipMessage(MailSettings settings) {
        this.settings = settings;
        this.calendar = new ItipCalendar(settings.from());
    }

    /** Fills an empty message. */
    void write(ItipRequest request, Instant now, MimeMessage message)
            throws MessagingException, UnsupportedEncodingException {
        message.setFrom(new InternetAddress(settings.from(), request.organizer(), UTF_8));
        message.setReplyTo(InternetAddress.parse(settings.answersTo()));
        message.setRecipients(
                Message.RecipientType.TO, InternetAddress.parse(request.mail().mailbox()));
        message.setSubject(request.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Message-ID", request.mail().messageId());
        message.setHeader("Content-Language", request.language().getLanguage());
        // RFC 3834, and the header of Exchange: absence notes and the like help nobody here.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        message.setContent(alternatives(request, now));
    }

    private MimeMultipart alternatives(ItipRequest request, Instant now) throws MessagingException {
        var parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(request.text() + "\n\n" + request.link() + "\n", "text/plain; charset=UTF-8"));
        parts.addBodyPart(part(request.html(), "text/html; charset=UTF-8"));
        parts.addBodyPart(part(calendar.write(request, now), "text/calendar; method=REQUEST; charset=UTF-8"));
        return parts;
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(content, type);
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
