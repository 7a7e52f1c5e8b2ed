package se.sluss.invitation;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import se.sluss.simulators.mail.MailSimulator;

/** Sends mail to the mailbox for replies as anybody can, and looks into its folders. */
final class ReplyPost {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final MailSimulator mail;

    ReplyPost(MailSimulator mail) {
        this.mail = mail;
    }

    /** A reply as a mail program writes it. */
    static String reply(String method, String uid, int sequence, Instant stampedAt, String attendee) {
        return String.join(
                "\r\n",
                "From: somebody@posten.example",
                "To: " + SimulatedWorld.SENDER,
                "Subject: Svar",
                "MIME-Version: 1.0",
                "Content-Type: text/calendar; charset=utf-8; method=" + method,
                "",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:test",
                "METHOD:" + method,
                "BEGIN:VEVENT",
                "UID:" + uid,
                "SEQUENCE:" + sequence,
                "DTSTAMP:" + STAMP.format(stampedAt),
                "DTSTART:20270112T090000Z",
                "DTEND:20270112T100000Z",
                "ATTENDEE;" + attendee,
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }

    void send(String content) {
        try (var transport = Session.getInstance(new Properties()).getTransport("smtp")) {
            transport.connect("127.0.0.1", mail.smtpPort(), null, null);
            transport.sendMessage(asItIs(content), InternetAddress.parse(SimulatedWorld.SENDER));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many mails lie there. */
    int count(String folder) {
        return look(folder, Folder::getMessageCount);
    }

    /** How many mails lie there that nobody has read. */
    int unread(String folder) {
        return look(folder, Folder::getUnreadMessageCount);
    }

    private static MimeMessage asItIs(String content) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private int look(String name, Question question) {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", mail.imapPort(), SimulatedWorld.SENDER, SimulatedWorld.SENDER);
            var folder = store.getFolder(name);
            if (!folder.exists()) {
                return 0;
            }
            folder.open(Folder.READ_ONLY);
            return question.ask(folder);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Question {
        int ask(Folder folder) throws MessagingException;
    }
}
