package se.sluss.calendar.imip;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compares whole mails, octet by octet, with those in {@code src/test/resources/imip}. */
class ItipMailTests {

    private static final Pattern BOUNDARY = Pattern.compile("----=_Part_(\\d+)_\\d+\\.\\d+");

    private final ItipMail mails = new ItipMail(new MailSettings("mote@ekdalen.example", ""));

    @Test
    void asksToBook() throws Exception {
        assertThat(written(Samples.request())).isEqualTo(golden("request.eml"));
    }

    @Test
    void movesWhatIsBooked() throws Exception {
        assertThat(written(Samples.update())).isEqualTo(golden("update.eml"));
    }

    @Test
    void takesBackWhatIsBooked() throws Exception {
        assertThat(written(Samples.cancellation())).isEqualTo(golden("cancellation.eml"));
    }

    @Test
    void wantsAnswersSomewhereElseWhenToldSo() throws Exception {
        var elsewhere = new ItipMail(new MailSettings("mote@ekdalen.example", "svar@ekdalen.example"));

        assertThat(written(elsewhere, Samples.request())).contains("\r\nReply-To: svar@ekdalen.example\r\n");
    }

    private String written(ItipMessage message) throws Exception {
        return written(mails, message);
    }

    private static String written(ItipMail mails, ItipMessage message) throws Exception {
        var mail = new KeptMessageId(Session.getInstance(new Properties()));
        mails.write(message, Samples.NOW, mail);
        mail.saveChanges();
        var bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        String text = bytes.toString(StandardCharsets.US_ASCII);
        return inOrder(text);
    }

    /** Boundaries are random; in the files they have numbers. */
    private static String inOrder(String mail) {
        String text = mail;
        var matcher = BOUNDARY.matcher(mail);
        int number = 0;
        while (matcher.find()) {
            if (text.contains(matcher.group())) {
                text = text.replace(matcher.group(), "boundary-" + ++number);
            }
        }
        return text;
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = ItipMailTests.class.getResourceAsStream("/imip/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.US_ASCII)
                    .replace("\r\n", "\n")
                    .replace("\n", "\r\n");
        }
    }

    /** The mail sender of Spring keeps the Message-ID too. */
    private static final class KeptMessageId extends MimeMessage {
        KeptMessageId(Session session) {
            super(session);
        }

        @Override
        protected void updateMessageID() {}
    }
}
