package se.sluss.calendar.reply;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a report on delivery (RFC 3464): which mail of ours did not reach whom. */
final class DeliveryReport {

    private static final int MOST_RECIPIENTS = 20;

    private DeliveryReport() {}

    static Reading read(MimeMultipart report) {
        try {
            Optional<String> original = header(originalHeaders(report), "Message-ID");
            return recipients(report).stream()
                    .filter(recipient -> header(recipient, "Action")
                            .filter("failed"::equalsIgnoreCase)
                            .isPresent())
                    .findFirst()
                    .flatMap(failed -> original.flatMap(messageId -> reply(messageId, failed)))
                    .orElseGet(Reading.Automatic::new);
        } catch (MessagingException | IOException malformed) {
            return new Reading.Other("a report that cannot be read");
        }
    }

    private static Optional<Reading> reply(String messageId, InternetHeaders failed) {
        return header(failed, "Original-Recipient")
                .or(() -> header(failed, "Final-Recipient"))
                .map(recipient -> new Reading.Reply(new MailReply.NotDelivered(
                        messageId, address(recipient), header(failed, "Status").orElse(""))));
    }

    /** {@code rfc822; somebody@example.org}. */
    private static String address(String recipient) {
        return recipient.substring(recipient.indexOf(';') + 1).strip().toLowerCase(Locale.ROOT);
    }

    /** Headers of the mail that came back, as a whole or without its contents. */
    private static @Nullable InternetHeaders originalHeaders(MimeMultipart report)
            throws MessagingException, IOException {
        for (int i = 0; i < report.getCount(); i++) {
            BodyPart part = report.getBodyPart(i);
            if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                return new InternetHeaders(part.getInputStream());
            }
        }
        return null;
    }

    /** Groups of fields, the first about the mail, the others about one recipient each. */
    private static List<InternetHeaders> recipients(MimeMultipart report) throws MessagingException, IOException {
        var groups = new ArrayList<InternetHeaders>();
        for (int i = 0; i < report.getCount(); i++) {
            BodyPart part = report.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                InputStream fields = part.getInputStream();
                while (fields.available() > 0 && groups.size() <= MOST_RECIPIENTS) {
                    groups.add(new InternetHeaders(fields));
                }
            }
        }
        return groups;
    }

    private static Optional<String> header(@Nullable InternetHeaders headers, String name) {
        return Optional.ofNullable(headers)
                .map(all -> all.getHeader(name, null))
                .map(String::strip);
    }
}
